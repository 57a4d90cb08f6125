/** What was asked for or announced in numbers, and by whom it was published. */
package wutong.target;
