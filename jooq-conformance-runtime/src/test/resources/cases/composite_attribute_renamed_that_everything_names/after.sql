alter type size rename attribute width to w;
