/** The journal over HTTP: who did what, and whether it still stands as it was written. */
package wutong.web.journal;
