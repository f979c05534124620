///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS command=sh
//BREAK ( child ) => { child; }

/// A shell forks instead. What does that child find?

void main() throws Exception {
    new ProcessBuilder("sh", "-c", """
        answer=42
        echo "parent $$ sets $answer"
        child() {
          me=$(exec sh -c 'echo $PPID')
          echo "child $me finds $answer"
          answer=7
          echo "child $me sets $answer"
        }
        ( child )
        echo "parent $$ then has $answer"
        """).inheritIO().start().waitFor();
}

// Output:
//   parent {parent:int} sets 42
//   child {child:int} finds 42
//   child {child:int} sets 7
//   parent {parent:int} then has 42
// where child != parent
