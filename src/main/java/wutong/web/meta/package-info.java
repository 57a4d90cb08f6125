/** What the API says of itself: codes, definitions and limits. */
package wutong.web.meta;
