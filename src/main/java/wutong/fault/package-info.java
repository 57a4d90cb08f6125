/** How a refusal is said: what kind, about which field, and what would be right. Bedrock: every room may import it. */
package wutong.fault;
