/// What a program's objects are called, the same wherever a reader meets them.
package naming;
