/** How people and programs prove who they are: accounts, passwords, sessions. What they may do is said in {@code identity}. */
package wutong.access;
