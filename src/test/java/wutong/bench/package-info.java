/** Measures the work of a full house beside the same SQL; {@code make bench} runs it, no test does. */
package wutong.bench;
