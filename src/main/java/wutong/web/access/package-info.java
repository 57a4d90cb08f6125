/** Signing in and out, accounts, units and keys over HTTP. */
package wutong.web.access;
