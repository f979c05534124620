/// The notebook served on this machine while it is being written: pages as they are asked for, anew
/// after every save, and what is wrong on the page itself.
package serve;
