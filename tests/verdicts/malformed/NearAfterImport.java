// Rule: the head goes on over imports, comments and the caption.
import java.util.ArrayList;

/* more of
   the head */
/// A caption.
// BREAK "3" => "4"

void main() {
    IO.println("3");
}

// Output:
//   3
