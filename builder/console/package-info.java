/// What is asked on the command line, and what is answered there.
package console;
