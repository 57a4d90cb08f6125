/** Which days are worked: the Monday–Friday rule and the yearly notices that depart from it. */
package wutong.calendar;
