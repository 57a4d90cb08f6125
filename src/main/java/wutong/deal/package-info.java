/** The work itself: a deal from the first hint to the opening of its doors. */
package wutong.deal;
