/** Published numbers, for people and programs. */
package wutong.web.target;
