/** Dated settings of the installation, such as the landing rule. */
package wutong.setting;
