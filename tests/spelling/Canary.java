///usr/bin/env wrnog "$0" "$@" ; exit $?
//NEEDS wrnog
//BREAK wrnog => worng

/// A capshun with `wrnog` code.

void main() {
    IO.println("wrnog");   // a comemnt
    // and antoher
    IO.println("http://wrnog.org//wrnog");
}

// Porse before it.
// Outcomes of 20 runs:
//   wrnog | required  | the raeson
//   wr\|ng | forbidden
// where wrnog > 2
