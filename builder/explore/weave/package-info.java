/// Rewrites a program's classes, so that each access to what threads can share is announced first.
package explore.weave;
