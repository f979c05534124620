// Rule: the check asks an exception for its message beside the run: what that prints is as with java.
class Telling extends RuntimeException {
    public String getMessage() {
        IO.println("asked");
        return "told";
    }
}

void main() {
    System.out.print("begins, ");
    throw new Telling();
}

// Output:
//   begins, asked
// Throws: Telling: told
