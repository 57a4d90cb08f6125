/** What the house starts with: reference data, and a demo story told through the same acts that people use. */
package wutong.seed;
