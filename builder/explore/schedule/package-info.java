/// One execution of the program: its threads, one at a time, and the state that they are in.
package explore.schedule;
