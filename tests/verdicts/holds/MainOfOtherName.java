// Rule: a class need not have its file's name.
class OtherName {
    public static void main(String[] args) {
        IO.println(OtherName.class.getName());
    }
}

// Output:
//   OtherName
