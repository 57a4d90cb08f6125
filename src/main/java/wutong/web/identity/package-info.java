/** Units and people, for people and programs. */
package wutong.web.identity;
