/** Enterprises, their contacts and their ratings, for people and programs. */
package wutong.web.enterprise;
