/** Platforms, for people and programs. */
package wutong.web.place;
