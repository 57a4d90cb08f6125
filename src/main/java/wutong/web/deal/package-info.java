/** The doors to deals. */
package wutong.web.deal;
