// Rule: what the explorer has no model of is refused: reflection.
//EXPLORE
int n = 0;

void main() throws Exception {
    var field = getClass().getDeclaredField("n");
    var one = new Thread(() -> n++);
    one.start();
    IO.println(field.getInt(this) >= 0);
    one.join();
}

// Output:
//   true
