/// What a run must show, and whether it did: pure judging, without file, clock or process.
package expect;
