/** People and the units they work in: who may do what, not how they log in. */
package wutong.identity;
