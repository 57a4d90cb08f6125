/** The doors for ledgers: in, out, and the jobs that carry them. */
package wutong.web.exchange;
