/// What each thread of one traced run did when: the facts, as picture, as words and as trace file.
package timeline;
