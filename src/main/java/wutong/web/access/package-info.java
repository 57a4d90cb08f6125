/** Signing in and out over HTTP. */
package wutong.web.access;
