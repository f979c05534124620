/// The notebook served on this machine, rendered anew and reloaded on save.
package serve;
