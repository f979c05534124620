/// Says how a program is started so that it can touch nothing but its own.
package check.fence;
