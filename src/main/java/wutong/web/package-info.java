/** The door over HTTP: the frame of every page, how values and refusals look, and what every answer carries. */
package wutong.web;
