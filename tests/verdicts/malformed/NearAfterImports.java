import java.util.List; import java.util.Map;
// Rule: two imports in a line are no code, before which a directive stands.
// BREAK 1 => 2
void main() {
    IO.println(1);
}

// Output:
//   1
