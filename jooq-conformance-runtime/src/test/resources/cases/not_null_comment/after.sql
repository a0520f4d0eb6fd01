comment on constraint film_needs_title on film is 'by decree';
