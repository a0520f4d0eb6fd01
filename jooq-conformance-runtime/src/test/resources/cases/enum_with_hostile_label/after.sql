alter type rating add value '<b>"x"</b>';
