/** The holidays of each year, for programs. */
package wutong.web.calendar;
