/// What was seen, kept by content: on this machine and, recorded, on others.
package evidence;
