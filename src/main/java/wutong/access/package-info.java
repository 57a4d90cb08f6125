/** How people and programs prove who they are: accounts, passwords, sessions, keys. What they may do is said in identity. */
package wutong.access;
