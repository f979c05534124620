// Rule: a program has so many breaks and no more.
//BREAK "a0" => "b"
//BREAK "a1" => "b"
//BREAK "a2" => "b"
//BREAK "a3" => "b"
//BREAK "a4" => "b"
//BREAK "a5" => "b"
//BREAK "a6" => "b"
//BREAK "a7" => "b"
//BREAK "a8" => "b"
//BREAK "a9" => "b"
//BREAK "a10" => "b"
//BREAK "a11" => "b"
//BREAK "a12" => "b"
//BREAK "a13" => "b"
//BREAK "a14" => "b"
//BREAK "a15" => "b"
//BREAK "a16" => "b"
//BREAK "a17" => "b"
//BREAK "a18" => "b"
//BREAK "a19" => "b"
//BREAK "a20" => "b"
//BREAK "a21" => "b"
//BREAK "a22" => "b"
//BREAK "a23" => "b"
//BREAK "a24" => "b"
//BREAK "a25" => "b"
//BREAK "a26" => "b"
//BREAK "a27" => "b"
//BREAK "a28" => "b"
//BREAK "a29" => "b"
//BREAK "a30" => "b"
//BREAK "a31" => "b"
//BREAK "a32" => "b"
//BREAK "a33" => "b"
//BREAK "a34" => "b"
//BREAK "a35" => "b"
//BREAK "a36" => "b"
//BREAK "a37" => "b"
//BREAK "a38" => "b"
//BREAK "a39" => "b"
//BREAK "a40" => "b"
//BREAK "a41" => "b"
//BREAK "a42" => "b"
//BREAK "a43" => "b"
//BREAK "a44" => "b"
//BREAK "a45" => "b"
//BREAK "a46" => "b"
//BREAK "a47" => "b"
//BREAK "a48" => "b"
//BREAK "a49" => "b"
//BREAK "a50" => "b"
//BREAK "a51" => "b"
void main() {
    IO.println("a0");
    IO.println("a1");
    IO.println("a2");
    IO.println("a3");
    IO.println("a4");
    IO.println("a5");
    IO.println("a6");
    IO.println("a7");
    IO.println("a8");
    IO.println("a9");
    IO.println("a10");
    IO.println("a11");
    IO.println("a12");
    IO.println("a13");
    IO.println("a14");
    IO.println("a15");
    IO.println("a16");
    IO.println("a17");
    IO.println("a18");
    IO.println("a19");
    IO.println("a20");
    IO.println("a21");
    IO.println("a22");
    IO.println("a23");
    IO.println("a24");
    IO.println("a25");
    IO.println("a26");
    IO.println("a27");
    IO.println("a28");
    IO.println("a29");
    IO.println("a30");
    IO.println("a31");
    IO.println("a32");
    IO.println("a33");
    IO.println("a34");
    IO.println("a35");
    IO.println("a36");
    IO.println("a37");
    IO.println("a38");
    IO.println("a39");
    IO.println("a40");
    IO.println("a41");
    IO.println("a42");
    IO.println("a43");
    IO.println("a44");
    IO.println("a45");
    IO.println("a46");
    IO.println("a47");
    IO.println("a48");
    IO.println("a49");
    IO.println("a50");
    IO.println("a51");
}

// Output:
//   ...
