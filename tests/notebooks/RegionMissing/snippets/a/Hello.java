// region whole
void main() {
    IO.println("a");
}
// endregion

// Output:
//   a
