/** HTTP and nothing else: pages for people, an API for programs. */
package wutong.web;
