/** Who might come: enterprises, the names they go by, and whom to call. */
package wutong.enterprise;
