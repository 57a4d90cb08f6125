/** The figures, as an API. */
package wutong.web.analytics;
