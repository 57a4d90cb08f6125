/** Dated settings, for programs. */
package wutong.web.setting;
