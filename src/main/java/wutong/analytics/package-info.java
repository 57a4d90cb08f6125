/** What it all adds up to: read-only questions to the rooms below. */
package wutong.analytics;
