<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>CasePhotos</name>
    <message>
        <source>With the complaint, %1</source>
        <translation>Bersama aduan, %1</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>Confidential</source>
        <translation>Rahasia</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Darurat</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>belum dilihat</translation>
    </message>
    <message>
        <source>%1: due %2</source>
        <translation>%1: batas %2</translation>
    </message>
    <message>
        <source>%1: paused, %2 left (%3)</source>
        <translation>%1: dijeda, sisa %2 (%3)</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Belum terkirim</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>belum terkirim</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Tanpa tenggat</translation>
    </message>
    <message>
        <source>SLA: %1</source>
        <translation>SLA: %1</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Diteruskan</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Kelurahan %1 · Kemantren %2</source>
        <translation>Kelurahan %1 · Kemantren %2</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Share complaints with the server at &lt;address&gt;.</source>
        <translation>Berbagi aduan dengan server di &lt;alamat&gt;.</translation>
    </message>
    <message>
        <source>Sign in there as &lt;name&gt;; the password is asked for, or read from UPIK_PASSWORD.</source>
        <translation>Masuk di sana sebagai &lt;nama&gt;; kata sandi ditanyakan, atau dibaca dari UPIK_PASSWORD.</translation>
    </message>
    <message>
        <source>is for the window of a profile</source>
        <translation>hanya untuk jendela sebuah profil</translation>
    </message>
    <message>
        <source>belongs together with --server</source>
        <translation>harus bersama --server</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>baris %1: %2</translation>
    </message>
    <message>
        <source>taken %1, already here %2, twice in the file %3, refused %4</source>
        <translation>diambil %1, sudah ada %2, ganda di berkas %3, ditolak %4</translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>ditulis %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>left out: the channel&apos;s number is that of row %1, but not the text or the place</source>
        <translation>tidak diambil: nomor kanalnya sama dengan baris %1, tetapi isi atau lokasinya berbeda</translation>
    </message>
    <message>
        <source>left out: the channel&apos;s number is that of %1, but not the text or the place</source>
        <translation>tidak diambil: nomor kanalnya sama dengan %1, tetapi isi atau lokasinya berbeda</translation>
    </message>
    <message>
        <source>taken as a complaint of its own: it has the id of row %1, but says something else</source>
        <translation>diambil sebagai aduan tersendiri: id-nya sama dengan baris %1, tetapi isinya berbeda</translation>
    </message>
    <message>
        <source>%1 (rows: %2)</source>
        <translation>%1 (%2 baris)</translation>
    </message>
    <message>
        <source>nothing is made of these columns: </source>
        <translation>kolom yang tidak dipakai: </translation>
    </message>
    <message>
        <source>Open the demonstration profile with sample complaints.</source>
        <translation>Buka profil peragaan dengan aduan contoh.</translation>
    </message>
    <message>
        <source>Use the profile in &lt;dir&gt;.</source>
        <translation>Pakai profil di &lt;dir&gt;.</translation>
    </message>
    <message>
        <source>Walk through the SOP and write pictures of every screen to &lt;dir&gt;.</source>
        <translation>Jalani SOP dan tulis gambar setiap layar ke &lt;dir&gt;.</translation>
    </message>
    <message>
        <source>Take in the complaints of &lt;file&gt; (CSV or JSON).</source>
        <translation>Ambil aduan dari &lt;file&gt; (CSV atau JSON).</translation>
    </message>
    <message>
        <source>Write all complaints with their events to &lt;file&gt; (JSON; - is standard output).</source>
        <translation>Tulis semua aduan beserta riwayatnya ke &lt;file&gt; (JSON; - berarti keluaran standar).</translation>
    </message>
    <message>
        <source>Take a &lt;seat&gt;: agency_admin:AGENCY, field_officer:OFFICER, central_admin.</source>
        <translation>Duduk sebagai &lt;seat&gt;: agency_admin:PERANGKAT_DAERAH, field_officer:PETUGAS, central_admin.</translation>
    </message>
    <message>
        <source>Print a &lt;queue&gt; of the seat as JSON lines.</source>
        <translation>Cetak antrean &lt;queue&gt; dari tempat itu sebagai baris JSON.</translation>
    </message>
    <message>
        <source>Print the steps of the SOP as a Markdown table.</source>
        <translation>Cetak langkah SOP sebagai tabel Markdown.</translation>
    </message>
    <message>
        <source>Say what can be asked.</source>
        <translation>Tampilkan apa saja yang dapat diminta.</translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation>Tampilkan versi program.</translation>
    </message>
    <message>
        <source>UPIK Desk: complaints of Yogyakarta&apos;s residents, from intake to completion.</source>
        <translation>UPIK Desk: aduan warga Yogyakarta, dari masuk sampai selesai.</translation>
    </message>
    <message>
        <source>needs a word after it</source>
        <translation>harus diikuti sebuah kata</translation>
    </message>
    <message>
        <source>one thing at a time</source>
        <translation>satu permintaan saja setiap kali</translation>
    </message>
    <message>
        <source>is not an option</source>
        <translation>bukan pilihan yang dikenal</translation>
    </message>
    <message>
        <source>The output cannot be written.</source>
        <translation>Keluaran tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>belongs together with --as</source>
        <translation>harus dipakai bersama --as</translation>
    </message>
    <message>
        <source>has a profile of its own</source>
        <translation>punya profil sendiri</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Without one, --tour DIR writes a picture of every screen into DIR, and --help names what else can be asked.</source>
        <translation>Tidak ada layar untuk membuka jendela. Tanpa layar, --tour DIR menulis gambar setiap tampilan ke DIR, dan --help menyebutkan permintaan lain.</translation>
    </message>
</context>
<context>
    <name>ClockWords</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n jam</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min %2 s left</source>
        <translation>Sisa %1 mnt %2 dtk</translation>
    </message>
    <message>
        <source>Done in time</source>
        <translation>Tepat waktu</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>in time, %1 left</source>
        <translation>tepat waktu, sisa %1</translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>terlambat %1</translation>
    </message>
    <message>
        <source>Due %1 · ended %2 · %3</source>
        <translation>Batas %1 · selesai %2 · %3</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Tidak dinilai</translation>
    </message>
    <message>
        <source>Ended %1 without a verdict: the complaint went another way</source>
        <translation>Berakhir %1 tanpa penilaian: aduan menempuh jalan lain</translation>
    </message>
    <message>
        <source>The deadline moves on · used %1 of %2</source>
        <translation>Batas bergeser · terpakai %1 dari %2</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Dijeda: %1</translation>
    </message>
    <message>
        <source>Paused since %1: %2</source>
        <translation>Dijeda sejak %1: %2</translation>
    </message>
    <message>
        <source>Due %1 · used %2 of %3</source>
        <translation>Batas %1 · terpakai %2 dari %3</translation>
    </message>
    <message>
        <source>Due %1 · limit %2</source>
        <translation>Batas %1 · standar %2</translation>
    </message>
    <message>
        <source>counted: %1</source>
        <translation>dihitung: %1</translation>
    </message>
    <message>
        <source>outside working hours, skipped</source>
        <translation>di luar jam kerja, dilewati</translation>
    </message>
    <message>
        <source>no working day, skipped</source>
        <translation>bukan hari kerja, dilewati</translation>
    </message>
    <message>
        <source>holiday, skipped: %1</source>
        <translation>hari libur, dilewati: %1</translation>
    </message>
    <message>
        <source>collective leave, skipped: %1</source>
        <translation>cuti bersama, dilewati: %1</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>dijeda: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n hari kerja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working hour(s)</source>
        <translation>
            <numerusform>%n jam kerja</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, round %2</source>
        <translation>%1, putaran %2</translation>
    </message>
    <message>
        <source>Holidays of %1 have not been entered yet; the deadline may move.</source>
        <translation>Hari libur %1 belum diisi; batas ini masih dapat bergeser.</translation>
    </message>
    <message>
        <source>From %1 on, %2: every hour counts.</source>
        <translation>Mulai %1, %2: setiap jam dihitung.</translation>
    </message>
    <message>
        <source>From %1 on, %2 by the calendar &quot;%3&quot;.</source>
        <translation>Mulai %1, %2 menurut kalender &quot;%3&quot;.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Umur</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Belum terkirim</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Take in a complaint…</source>
        <translation>&amp;Catat aduan…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Impor…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Ekspor…</translation>
    </message>
    <message>
        <source>&amp;Change role…</source>
        <translation>&amp;Ganti peran…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Pengaturan…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>&amp;Undo the last step</source>
        <translation>&amp;Urungkan langkah terakhir</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Cari</translation>
    </message>
    <message>
        <source>&amp;Copy the number</source>
        <translation>&amp;Salin nomor</translation>
    </message>
    <message>
        <source>&amp;Remove all filters</source>
        <translation>&amp;Hapus semua saringan</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Buka</translation>
    </message>
    <message>
        <source>&amp;Next complaint</source>
        <translation>Aduan beri&amp;kutnya</translation>
    </message>
    <message>
        <source>&amp;Previous complaint</source>
        <translation>Aduan &amp;sebelumnya</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Kembali ke &amp;daftar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Mundur</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Ma&amp;ju</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel ber&amp;ikutnya</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Panel s&amp;ebelumnya</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>M&amp;uat ulang</translation>
    </message>
    <message>
        <source>&amp;Larger letters</source>
        <translation>Huruf &amp;lebih besar</translation>
    </message>
    <message>
        <source>&amp;Smaller letters</source>
        <translation>&amp;Huruf lebih kecil</translation>
    </message>
    <message>
        <source>&amp;Usual letters</source>
        <translation>Huruf &amp;biasa</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Pintasan</translation>
    </message>
    <message>
        <source>&amp;About UPIK Desk</source>
        <translation>&amp;Tentang UPIK Desk</translation>
    </message>
    <message>
        <source>Syn&amp;chronisation…</source>
        <translation>Sinkr&amp;onisasi…</translation>
    </message>
    <message>
        <source>Not&amp;ices…</source>
        <translation>&amp;Pemberitahuan…</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The SOP has no such step for the complaint as it stands. Look at its status and choose one of the steps offered.</source>
        <translation>SOP tidak mengenal langkah ini untuk keadaan aduan sekarang. Lihat statusnya dan pilih salah satu langkah yang ditawarkan.</translation>
    </message>
    <message>
        <source>This step belongs to somebody else. Only whoever handles the complaint now can take it.</source>
        <translation>Langkah ini bukan wewenang Anda. Hanya yang sedang menangani aduan ini yang dapat melakukannya.</translation>
    </message>
    <message>
        <source>The central admin has decided who handles this complaint. It cannot be handed on again; write an internal note if that is wrong.</source>
        <translation>Admin Pusat sudah memutuskan siapa yang menangani aduan ini. Aduan tidak dapat dialihkan lagi; tulis catatan internal bila keputusan itu keliru.</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Pilih alasannya.</translation>
    </message>
    <message>
        <source>Write the message that the reporter will read.</source>
        <translation>Tulis pesan yang akan dibaca pelapor.</translation>
    </message>
    <message>
        <source>Choose an officer who does not have the task yet.</source>
        <translation>Pilih petugas yang belum memegang tugas ini.</translation>
    </message>
    <message>
        <source>Choose an agency.</source>
        <translation>Pilih perangkat daerah.</translation>
    </message>
    <message>
        <source>The complaint is already with this agency. Choose another one.</source>
        <translation>Aduan sudah berada di perangkat daerah ini. Pilih yang lain.</translation>
    </message>
    <message>
        <source>Write a text here.</source>
        <translation>Tulis isinya di sini.</translation>
    </message>
    <message>
        <source>Give the complaint a subject.</source>
        <translation>Beri aduan perihal.</translation>
    </message>
    <message>
        <source>Add at least one photo of the finished work.</source>
        <translation>Tambahkan paling sedikit satu foto hasil pekerjaan.</translation>
    </message>
    <message>
        <source>Choose the body outside the city that takes the complaint.</source>
        <translation>Pilih instansi luar yang menerima aduan ini.</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>Pilih kategori.</translation>
    </message>
    <message>
        <source>Choose the complaint to merge into.</source>
        <translation>Pilih aduan induknya.</translation>
    </message>
    <message>
        <source>A complaint cannot be merged into itself, nor into one that was merged or rejected. Choose another one.</source>
        <translation>Aduan tidak dapat digabung dengan dirinya sendiri, atau dengan aduan yang sudah digabung atau ditolak. Pilih yang lain.</translation>
    </message>
    <message>
        <source>This time has not come yet. Enter when it really happened.</source>
        <translation>Waktu ini belum tiba. Isi waktu yang sebenarnya.</translation>
    </message>
    <message>
        <source>The text is too long. Shorten it; the most that fits, in characters, stands in brackets.</source>
        <translation>Teks terlalu panjang. Persingkat; batas banyaknya karakter tertulis dalam kurung.</translation>
    </message>
    <message>
        <source>A value is not known here. Choose one from the list.</source>
        <translation>Nilai ini tidak dikenal. Pilih dari daftar.</translation>
    </message>
    <message>
        <source>Somebody else acted on this complaint meanwhile. What you typed is kept; look at the new state and try again.</source>
        <translation>Orang lain baru saja menindaklanjuti aduan ini. Ketikan Anda tersimpan; lihat keadaannya sekarang lalu coba lagi.</translation>
    </message>
    <message>
        <source>This is no longer here, or not within your sight. Go back to the list.</source>
        <translation>Aduan ini tidak ada lagi, atau bukan wewenang Anda. Kembali ke daftar.</translation>
    </message>
    <message>
        <source>It is too late to undo this. Take the step that corrects it instead.</source>
        <translation>Sudah terlambat untuk mengurungkan. Lakukan langkah yang membetulkannya.</translation>
    </message>
    <message>
        <source>The local data is busy at the moment. Nothing is lost; try again.</source>
        <translation>Data lokal sedang sibuk. Tidak ada yang hilang; coba lagi.</translation>
    </message>
    <message>
        <source>The disk is full. The last change was not saved; free some space and try again.</source>
        <translation>Disk penuh. Perubahan terakhir tidak tersimpan; kosongkan sebagian ruang lalu coba lagi.</translation>
    </message>
    <message>
        <source>The disk does not answer properly. The local data may be unharmed; check the disk and its connection, then start again.</source>
        <translation>Disk tidak menjawab dengan baik. Data lokal mungkin utuh; periksa disk dan sambungannya, lalu mulai lagi.</translation>
    </message>
    <message>
        <source>The local data is damaged. The damaged file was moved aside and what you typed was salvaged where possible.</source>
        <translation>Data lokal rusak. Berkas yang rusak disisihkan dan ketikan Anda diselamatkan sejauh mungkin.</translation>
    </message>
    <message>
        <source>The local data was written by a newer version of UPIK Desk. Install that version to open it.</source>
        <translation>Data lokal ditulis oleh UPIK Desk versi lebih baru. Pasang versi itu untuk membukanya.</translation>
    </message>
    <message>
        <source>The local data could not be used. Nothing was changed; try again, then report the words in brackets.</source>
        <translation>Data lokal tidak dapat dipakai. Tidak ada yang berubah; coba lagi, lalu laporkan kata dalam kurung.</translation>
    </message>
    <message>
        <source>UPIK Desk is already open with this profile. Use that window, or wait until the command that works with it has ended.</source>
        <translation>UPIK Desk sudah terbuka dengan profil ini. Gunakan jendela itu, atau tunggu sampai perintah yang memakainya selesai.</translation>
    </message>
    <message>
        <source>The key that protects reporters&apos; data cannot be read. Unlock the keyring and start again.</source>
        <translation>Kunci pelindung data pelapor tidak dapat dibaca. Buka kunci keyring lalu mulai lagi.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is there and that you may open it.</source>
        <translation>Berkas tidak dapat dibaca. Periksa apakah berkas ada dan boleh Anda buka.</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another folder, or see to it that this one can be written to.</source>
        <translation>Berkas tidak dapat ditulis. Pilih folder lain, atau pastikan folder ini dapat ditulisi.</translation>
    </message>
    <message>
        <source>The file is not in the expected form. Correct the place in brackets.</source>
        <translation>Bentuk berkas tidak sesuai. Betulkan bagian dalam kurung.</translation>
    </message>
    <message>
        <source>The file is too large. Choose a smaller one.</source>
        <translation>Berkas terlalu besar. Pilih yang lebih kecil.</translation>
    </message>
    <message>
        <source>This kind of file is not supported here. Save the photo as JPEG or PNG and add it again.</source>
        <translation>Jenis berkas ini belum didukung. Simpan foto sebagai JPEG atau PNG lalu tambahkan lagi.</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>is missing</source>
        <translation>belum diisi</translation>
    </message>
    <message>
        <source>lies in the future</source>
        <translation>belum tiba waktunya</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>terlalu panjang</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>tidak dikenal</translation>
    </message>
    <message>
        <source>was not found</source>
        <translation>tidak ditemukan</translation>
    </message>
    <message>
        <source>is not possible</source>
        <translation>tidak dapat dilakukan</translation>
    </message>
    <message>
        <source>the store is busy</source>
        <translation>data lokal sedang sibuk</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disk penuh</translation>
    </message>
    <message>
        <source>the disk does not answer properly</source>
        <translation>disk tidak menjawab dengan baik</translation>
    </message>
    <message>
        <source>the store is damaged</source>
        <translation>data lokal rusak</translation>
    </message>
    <message>
        <source>the store is of a newer version</source>
        <translation>data lokal ditulis versi yang lebih baru</translation>
    </message>
    <message>
        <source>the store failed</source>
        <translation>data lokal gagal dipakai</translation>
    </message>
    <message>
        <source>the profile is open elsewhere</source>
        <translation>profil sedang terbuka di tempat lain</translation>
    </message>
    <message>
        <source>the key cannot be read</source>
        <translation>kunci tidak dapat dibaca</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>tidak dapat dibaca</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>tidak dapat ditulis</translation>
    </message>
    <message>
        <source>is not in the expected form</source>
        <translation>bentuknya tidak sesuai</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>terlalu besar</translation>
    </message>
    <message>
        <source>is no photo we can take</source>
        <translation>bukan foto yang didukung</translation>
    </message>
</context>
<context>
    <name>FileFault</name>
    <message>
        <source>no header</source>
        <translation>tidak ada baris judul</translation>
    </message>
    <message>
        <source>no column for the text (isi)</source>
        <translation>tidak ada kolom isi</translation>
    </message>
    <message>
        <source>no such column</source>
        <translation>kolom ini tidak ada</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>tanda kutip tidak ditutup</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>bukan UTF-8</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>terlalu panjang</translation>
    </message>
    <message>
        <source>text after a closing quote</source>
        <translation>ada teks sesudah tanda kutip penutup</translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <translation>bukan teks UTF-8</translation>
    </message>
    <message>
        <source>text or a number is expected</source>
        <translation>seharusnya teks atau angka</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>seharusnya daftar</translation>
    </message>
    <message>
        <source>text is expected</source>
        <translation>seharusnya teks</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>seharusnya true atau false</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>seharusnya angka</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>seharusnya bilangan bulat</translation>
    </message>
    <message>
        <source>milliseconds are expected</source>
        <translation>seharusnya milidetik</translation>
    </message>
    <message>
        <source>the file ends here</source>
        <translation>berkas berakhir di sini</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>susunannya terlalu dalam</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>seharusnya objek</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>berkas kosong</translation>
    </message>
    <message>
        <source>a name stands twice</source>
        <translation>satu nama muncul dua kali</translation>
    </message>
    <message>
        <source>a second name of one column</source>
        <translation>nama kedua untuk satu kolom</translation>
    </message>
    <message>
        <source>half a character</source>
        <translation>setengah karakter</translation>
    </message>
    <message>
        <source>something follows the list</source>
        <translation>ada sesuatu sesudah daftar</translation>
    </message>
    <message>
        <source>something else than a file is there</source>
        <translation>di situ ada yang bukan berkas</translation>
    </message>
    <message>
        <source>there is no profile in this folder</source>
        <translation>di folder ini tidak ada profil</translation>
    </message>
    <message>
        <source>no folder for pictures can be made here</source>
        <translation>folder untuk gambar tidak dapat dibuat di sini</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>ini sebuah folder</translation>
    </message>
    <message>
        <source>others may read it</source>
        <translation>orang lain dapat membacanya</translation>
    </message>
    <message>
        <source>not a key</source>
        <translation>isinya bukan kunci</translation>
    </message>
    <message>
        <source>the keychain holds another key</source>
        <translation>gantungan kunci menyimpan kunci lain</translation>
    </message>
    <message>
        <source>the key is gone</source>
        <translation>kuncinya hilang</translation>
    </message>
    <message>
        <source>no session bus</source>
        <translation>bus sesi tidak ada</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>tidak ada jawaban</translation>
    </message>
    <message>
        <source>another key sealed this profile</source>
        <translation>profil ini disegel dengan kunci lain</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>basis data terkunci</translation>
    </message>
    <message>
        <source>database table is locked</source>
        <translation>tabel basis data terkunci</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>basis data atau disk penuh</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>disk gagal membaca atau menulis</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>basis data tidak dapat dibuka</translation>
    </message>
    <message>
        <source>access permission denied</source>
        <translation>tidak ada izin</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>basis data hanya dapat dibaca</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>isi basis data rusak</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>berkas ini bukan basis data</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>memori habis</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>dihentikan</translation>
    </message>
    <message>
        <source>you have no right to write it</source>
        <translation>Anda tidak berhak menulisnya</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Kelurahan</source>
        <translation>Kelurahan</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>All of Kemantren %1</source>
        <translation>Seluruh Kemantren %1</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>on behalf of %1</source>
        <translation>atas nama %1</translation>
    </message>
    <message>
        <source>written on the desk %1</source>
        <translation>ditulis di meja kerja %1</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>belum terkirim</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>rahasia</translation>
    </message>
    <message>
        <source>not confidential</source>
        <translation>tidak rahasia</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Sekarang: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Alasan: %1</translation>
    </message>
    <message>
        <source>Officer: %1</source>
        <translation>Petugas: %1</translation>
    </message>
    <message>
        <source>Agency: %1</source>
        <translation>Perangkat daerah: %1</translation>
    </message>
    <message>
        <source>Outside body: %1</source>
        <translation>Instansi luar: %1</translation>
    </message>
    <message>
        <source>Their number: %1</source>
        <translation>Nomor di sana: %1</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <translation>Sampai: %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Keputusan: %1</translation>
    </message>
    <message>
        <source>Photos: %1</source>
        <translation>Foto: %1</translation>
    </message>
    <message>
        <source>%1: in time</source>
        <translation>%1: tepat waktu</translation>
    </message>
    <message>
        <source>%1: late by %2</source>
        <translation>%1: terlambat %2</translation>
    </message>
</context>
<context>
    <name>InputFaults</name>
    <message>
        <source>Fill in or take out %1: the reporter would read it so.</source>
        <translation>Isi atau hapus %1: pelapor akan membacanya seperti itu.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>on time</source>
        <translation>aman</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>perhatian</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>hampir jatuh tempo</translation>
    </message>
    <message>
        <source>late</source>
        <translation>lewat tenggat</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>dijeda</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>Contact unusable</source>
        <translation>Kontak tidak dapat dipakai</translation>
    </message>
    <message>
        <source>Place outside the city</source>
        <translation>Lokasi di luar kota</translation>
    </message>
    <message>
        <source>No place given</source>
        <translation>Tanpa lokasi</translation>
    </message>
    <message>
        <source>Personal data in the text</source>
        <translation>Data pribadi dalam isi</translation>
    </message>
    <message>
        <source>waiting for the reporter</source>
        <translation>menunggu pelapor</translation>
    </message>
    <message>
        <source>with the central admin</source>
        <translation>di Admin Pusat</translation>
    </message>
    <message>
        <source>the result is being checked</source>
        <translation>hasilnya sedang ditinjau</translation>
    </message>
    <message>
        <source>Half a point given</source>
        <translation>Titik lokasi tidak lengkap</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The store on this computer was damaged. It has been moved aside and a new one was made of what could still be read.</source>
        <translation>Data di komputer ini rusak. Data itu disisihkan dan yang baru dibuat dari bagian yang masih terbaca.</translation>
    </message>
    <message>
        <source>Complaints saved: %1. Drafts saved: %2. Steps brought back from the journal: %3.</source>
        <translation>Aduan terselamatkan: %1. Draf terselamatkan: %2. Langkah yang dipulihkan dari jurnal: %3.</translation>
    </message>
    <message>
        <source>Not everything could be read. Compare the newest complaints with your channels.</source>
        <translation>Tidak semuanya terbaca. Cocokkan aduan terbaru dengan kanal Anda.</translation>
    </message>
    <message>
        <source>The last time, the program did not come to write everything into the store. Steps brought back from the journal: %1.</source>
        <translation>Terakhir kali, program belum sempat menulis semuanya ke dalam data. Langkah yang dipulihkan dari jurnal: %1.</translation>
    </message>
    <message>
        <source>Steps of the journal that could not be brought back: %1.</source>
        <translation>Langkah di jurnal yang tidak dapat dipulihkan: %1.</translation>
    </message>
    <message>
        <source>Drafts that can no longer be read: %1.</source>
        <translation>Draf yang tidak terbaca lagi: %1.</translation>
    </message>
    <message>
        <source>Complaints that lack their text, their reporter or a part of their history (%1): %2</source>
        <translation>Aduan yang kehilangan isi, pelapor, atau sebagian riwayatnya (%1): %2</translation>
    </message>
    <message>
        <source>The damaged files are kept in %1</source>
        <translation>Berkas yang rusak disimpan di %1</translation>
    </message>
    <message>
        <source>%1 was assigned to you.</source>
        <translation>%1 ditugaskan kepada Anda.</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) assigned to you.</source>
        <translation>
            <numerusform>%n aduan ditugaskan kepada Anda.</numerusform>
        </translation>
    </message>
    <message>
        <source>The deadline of %1 is near.</source>
        <translation>Tenggat %1 sudah dekat.</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) near.</source>
        <translation>
            <numerusform>%n tenggat sudah dekat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The deadline of %1 has passed.</source>
        <translation>Tenggat %1 sudah lewat.</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) passed.</source>
        <translation>
            <numerusform>%n tenggat sudah lewat.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came back to you.</source>
        <translation>%1 dikembalikan kepada Anda.</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) came back to you.</source>
        <translation>
            <numerusform>%n aduan dikembalikan kepada Anda.</numerusform>
        </translation>
    </message>
    <message>
        <source>A change of %1 was not taken over; decide what becomes of it.</source>
        <translation>Perubahan pada %1 tidak diterima server; putuskan kelanjutannya.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not taken over; decide what becomes of them.</source>
        <translation>
            <numerusform>%n perubahan tidak diterima server; putuskan kelanjutannya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign in again to send your changes.</source>
        <translation>
            <numerusform>Masuk lagi untuk mengirim perubahan Anda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Jam kerja</translation>
    </message>
    <message>
        <source>Work goes on through collective leave</source>
        <translation>Tetap bekerja pada cuti bersama</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Hari libur</translation>
    </message>
    <message>
        <source>Seasons with other hours</source>
        <translation>Masa dengan jam kerja lain</translation>
    </message>
    <message>
        <source>Agencies with a calendar of their own</source>
        <translation>Perangkat daerah dengan kalender sendiri</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Perangkat daerah</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Name of the holiday</source>
        <translation>Nama hari libur</translation>
    </message>
    <message>
        <source>Collective leave (cuti bersama)</source>
        <translation>Cuti bersama</translation>
    </message>
    <message>
        <source>Fixed by decree; nothing moves it any more</source>
        <translation>Sudah ditetapkan; tidak akan berubah lagi</translation>
    </message>
    <message>
        <source>Five days (Perpres 21/2023)</source>
        <translation>Lima hari (Perpres 21/2023)</translation>
    </message>
    <message>
        <source>Pemda DIY (Pergub 40/2012)</source>
        <translation>Pemda DIY (Pergub 40/2012)</translation>
    </message>
    <message>
        <source>Every hour of every day</source>
        <translation>24 jam setiap hari</translation>
    </message>
    <message>
        <source>Ramadan (city, 2020)</source>
        <translation>Ramadan (kota, 2020)</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Only for the agency</source>
        <translation>Hanya untuk perangkat daerah</translation>
    </message>
    <message>
        <source>Only for the category</source>
        <translation>Hanya untuk kategori</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Dihitung dalam</translation>
    </message>
    <message>
        <source>Hours on the wall</source>
        <translation>Jam kalender</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Hari kerja</translation>
    </message>
    <message>
        <source>Limit (0: no clock)</source>
        <translation>Batas (0: tanpa waktu)</translation>
    </message>
    <message>
        <source>and minutes</source>
        <translation>dan menit</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ikuti sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontras tinggi</translation>
    </message>
    <message>
        <source>Size of letters in points (9 to 20)</source>
        <translation>Ukuran huruf dalam poin (9 sampai 20)</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Baris daftar</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Rapat</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Lega</translation>
    </message>
    <message>
        <source>Single letters open steps (V verifies, …)</source>
        <translation>Satu huruf membuka langkah (V verifikasi, …)</translation>
    </message>
    <message>
        <source>Open the next complaint after a step</source>
        <translation>Buka aduan berikutnya sesudah sebuah langkah</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tim</translation>
    </message>
    <message>
        <source>Open tasks at a time</source>
        <translation>Tugas aktif sekaligus</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>Masih bertugas</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Keahlian</translation>
    </message>
    <message>
        <source>Only in these kemantren (none: everywhere)</source>
        <translation>Hanya di kemantren ini (kosong: seluruh kota)</translation>
    </message>
    <message>
        <source>Name of the season</source>
        <translation>Nama masa</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>A rejection by an agency</source>
        <translation>Penolakan oleh perangkat daerah</translation>
    </message>
    <message>
        <source>is reviewed by the central admin</source>
        <translation>ditinjau Admin Pusat</translation>
    </message>
    <message>
        <source>is final</source>
        <translation>berlaku langsung</translation>
    </message>
    <message>
        <source>A task is received by</source>
        <translation>Tugas diterima oleh</translation>
    </message>
    <message>
        <source>the officer</source>
        <translation>petugas</translation>
    </message>
    <message>
        <source>the agency admin</source>
        <translation>Admin Perangkat Daerah</translation>
    </message>
    <message>
        <source>either of them</source>
        <translation>salah satunya</translation>
    </message>
    <message>
        <source>A completed task is checked by</source>
        <translation>Hasil pekerjaan diperiksa oleh</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>tidak seorang pun</translation>
    </message>
    <message>
        <source>the central admin</source>
        <translation>Admin Pusat</translation>
    </message>
    <message>
        <source>A completion needs a photo</source>
        <translation>Penyelesaian wajib disertai foto</translation>
    </message>
    <message>
        <source>Clocks start when a complaint is entered, not when it was told</source>
        <translation>Waktu dihitung sejak aduan dicatat, bukan sejak disampaikan</translation>
    </message>
    <message>
        <source>Count the working days of SP4N-LAPOR! too</source>
        <translation>Hitung juga hari kerja SP4N-LAPOR!</translation>
    </message>
    <message>
        <source>Transfers after which an agency may not ask for another</source>
        <translation>Banyaknya pengalihan sebelum perangkat daerah tidak boleh meminta lagi</translation>
    </message>
    <message>
        <source>Seconds to undo a step (0 to 60)</source>
        <translation>Detik untuk mengurungkan langkah (0 sampai 60)</translation>
    </message>
    <message>
        <source>Reminder points in percent</source>
        <translation>Titik pengingat dalam persen</translation>
    </message>
    <message>
        <source>Reasons of a hold that pause the clock</source>
        <translation>Alasan tunda yang menjeda waktu</translation>
    </message>
    <message>
        <source>Time standards</source>
        <translation>Standar waktu</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Senin</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Selasa</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Rabu</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Kamis</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Jumat</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sabtu</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>As written below</source>
        <translation>Seperti tertulis di bawah</translation>
    </message>
    <message>
        <source>Fill with</source>
        <translation>Isi dengan</translation>
    </message>
    <message>
        <source>Pop-up and centre</source>
        <translation>Muncul di layar dan di pusat</translation>
    </message>
    <message>
        <source>Centre only</source>
        <translation>Hanya di pusat</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Mati</translation>
    </message>
    <message>
        <source>A complaint is assigned to me</source>
        <translation>Aduan ditugaskan kepada saya</translation>
    </message>
    <message>
        <source>A deadline of mine is near</source>
        <translation>Tenggat saya sudah dekat</translation>
    </message>
    <message>
        <source>A deadline of mine has passed</source>
        <translation>Tenggat saya sudah lewat</translation>
    </message>
    <message>
        <source>A complaint comes back to me</source>
        <translation>Aduan dikembalikan kepada saya</translation>
    </message>
    <message>
        <source>The server does not take a change of mine</source>
        <translation>Server tidak menerima perubahan saya</translation>
    </message>
    <message>
        <source>I have to sign in again</source>
        <translation>Saya perlu masuk lagi</translation>
    </message>
</context>
<context>
    <name>Sop</name>
    <message>
        <source>Agency admin</source>
        <translation>Admin Perangkat Daerah</translation>
    </message>
    <message>
        <source>Field officer</source>
        <translation>Petugas Lapangan</translation>
    </message>
    <message>
        <source>Central admin</source>
        <translation>Admin Pusat</translation>
    </message>
    <message>
        <source>Waiting for verification</source>
        <translation>Menunggu verifikasi</translation>
    </message>
    <message>
        <source>Waiting for the reporter</source>
        <translation>Menunggu kelengkapan</translation>
    </message>
    <message>
        <source>Under review by the central admin</source>
        <translation>Ditinjau Admin Pusat</translation>
    </message>
    <message>
        <source>Accepted, to be assigned</source>
        <translation>Diterima, menunggu penugasan</translation>
    </message>
    <message>
        <source>Waiting for the officer</source>
        <translation>Menunggu petugas menerima</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Dikerjakan</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Tertunda</translation>
    </message>
    <message>
        <source>Result to be checked</source>
        <translation>Menunggu tinjauan hasil</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Referred outside the city</source>
        <translation>Diteruskan ke instansi luar</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Digabung</translation>
    </message>
    <message>
        <source>Take in a complaint</source>
        <translation>Catat aduan</translation>
    </message>
    <message>
        <source>took in the complaint</source>
        <translation>mencatat aduan</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifikasi</translation>
    </message>
    <message>
        <source>accepted the complaint</source>
        <translation>menerima aduan</translation>
    </message>
    <message>
        <source>Reject complaint</source>
        <translation>Tolak aduan</translation>
    </message>
    <message>
        <source>rejected the complaint</source>
        <translation>menolak aduan</translation>
    </message>
    <message>
        <source>Ask for more data</source>
        <translation>Minta kelengkapan</translation>
    </message>
    <message>
        <source>asked the reporter for more data</source>
        <translation>meminta kelengkapan dari pelapor</translation>
    </message>
    <message>
        <source>Record the reporter&apos;s answer</source>
        <translation>Catat jawaban pelapor</translation>
    </message>
    <message>
        <source>recorded the reporter&apos;s answer</source>
        <translation>mencatat jawaban pelapor</translation>
    </message>
    <message>
        <source>Assign officer</source>
        <translation>Tugaskan</translation>
    </message>
    <message>
        <source>assigned an officer</source>
        <translation>menugaskan petugas</translation>
    </message>
    <message>
        <source>Assign another officer</source>
        <translation>Tugaskan petugas lain</translation>
    </message>
    <message>
        <source>assigned another officer</source>
        <translation>menugaskan petugas lain</translation>
    </message>
    <message>
        <source>Request transfer</source>
        <translation>Ajukan pengalihan</translation>
    </message>
    <message>
        <source>requested a transfer</source>
        <translation>mengajukan pengalihan</translation>
    </message>
    <message>
        <source>Return for rework</source>
        <translation>Kembalikan untuk diperbaiki</translation>
    </message>
    <message>
        <source>returned the work for rework</source>
        <translation>mengembalikan pekerjaan untuk diperbaiki</translation>
    </message>
    <message>
        <source>Approve the result</source>
        <translation>Setujui hasil</translation>
    </message>
    <message>
        <source>approved the result</source>
        <translation>menyetujui hasil pekerjaan</translation>
    </message>
    <message>
        <source>Receive the task</source>
        <translation>Terima tugas</translation>
    </message>
    <message>
        <source>received the task</source>
        <translation>menerima tugas</translation>
    </message>
    <message>
        <source>Note progress</source>
        <translation>Catat perkembangan</translation>
    </message>
    <message>
        <source>noted progress</source>
        <translation>mencatat perkembangan</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Tunda</translation>
    </message>
    <message>
        <source>put the work on hold</source>
        <translation>menunda pekerjaan</translation>
    </message>
    <message>
        <source>Resume work</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>resumed the work</source>
        <translation>melanjutkan pekerjaan</translation>
    </message>
    <message>
        <source>Return to the agency</source>
        <translation>Kembalikan ke Admin PD</translation>
    </message>
    <message>
        <source>returned the task to the agency</source>
        <translation>mengembalikan tugas ke Admin PD</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Selesaikan</translation>
    </message>
    <message>
        <source>completed the work</source>
        <translation>menyelesaikan pekerjaan</translation>
    </message>
    <message>
        <source>Transfer to another agency</source>
        <translation>Alihkan</translation>
    </message>
    <message>
        <source>transferred the complaint</source>
        <translation>mengalihkan aduan</translation>
    </message>
    <message>
        <source>Send back to the agency</source>
        <translation>Kembalikan ke PD</translation>
    </message>
    <message>
        <source>sent it back to the agency</source>
        <translation>mengembalikan aduan ke perangkat daerah</translation>
    </message>
    <message>
        <source>Refer outside the city</source>
        <translation>Teruskan ke luar</translation>
    </message>
    <message>
        <source>referred it outside the city</source>
        <translation>meneruskan aduan ke instansi luar</translation>
    </message>
    <message>
        <source>Merge into another</source>
        <translation>Gabungkan</translation>
    </message>
    <message>
        <source>merged it into another complaint</source>
        <translation>menggabungkan aduan ke aduan lain</translation>
    </message>
    <message>
        <source>Confirm the rejection</source>
        <translation>Tutup sebagai ditolak</translation>
    </message>
    <message>
        <source>confirmed the rejection</source>
        <translation>menutup aduan sebagai ditolak</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Buka kembali</translation>
    </message>
    <message>
        <source>reopened the complaint</source>
        <translation>membuka kembali aduan</translation>
    </message>
    <message>
        <source>Remind the agency</source>
        <translation>Ingatkan</translation>
    </message>
    <message>
        <source>reminded the agency</source>
        <translation>mengingatkan perangkat daerah</translation>
    </message>
    <message>
        <source>Decide confidentiality</source>
        <translation>Atur kerahasiaan</translation>
    </message>
    <message>
        <source>decided on confidentiality</source>
        <translation>memutuskan kerahasiaan</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Catatan internal</translation>
    </message>
    <message>
        <source>wrote an internal note</source>
        <translation>menulis catatan internal</translation>
    </message>
    <message>
        <source>Message to the reporter</source>
        <translation>Pesan ke pelapor</translation>
    </message>
    <message>
        <source>wrote to the reporter</source>
        <translation>menulis pesan ke pelapor</translation>
    </message>
    <message>
        <source>Correct the details</source>
        <translation>Betulkan rincian</translation>
    </message>
    <message>
        <source>corrected the details</source>
        <translation>membetulkan rincian</translation>
    </message>
    <message>
        <source>Show the reporter</source>
        <translation>Tampilkan pelapor</translation>
    </message>
    <message>
        <source>looked at the reporter&apos;s identity</source>
        <translation>melihat identitas pelapor</translation>
    </message>
    <message>
        <source>Show the confidential text</source>
        <translation>Tampilkan uraian rahasia</translation>
    </message>
    <message>
        <source>opened the confidential text</source>
        <translation>membuka uraian rahasia</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>Perlu verifikasi</translation>
    </message>
    <message>
        <source>No complaint needs verification.</source>
        <translation>Tidak ada aduan yang perlu diverifikasi.</translation>
    </message>
    <message>
        <source>To assign</source>
        <translation>Perlu penugasan</translation>
    </message>
    <message>
        <source>No complaint needs an officer.</source>
        <translation>Tidak ada aduan yang perlu petugas.</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>Sedang ditangani</translation>
    </message>
    <message>
        <source>No work is going on.</source>
        <translation>Tidak ada pekerjaan yang berjalan.</translation>
    </message>
    <message>
        <source>Results to check</source>
        <translation>Periksa hasil</translation>
    </message>
    <message>
        <source>No result waits for a check.</source>
        <translation>Tidak ada hasil yang menunggu pemeriksaan.</translation>
    </message>
    <message>
        <source>Waiting for reporter</source>
        <translation>Menunggu pelapor</translation>
    </message>
    <message>
        <source>No reporter owes an answer.</source>
        <translation>Tidak ada pelapor yang ditunggu jawabannya.</translation>
    </message>
    <message>
        <source>With central admin</source>
        <translation>Di Admin Pusat</translation>
    </message>
    <message>
        <source>The central admin is reviewing nothing of yours.</source>
        <translation>Tidak ada aduan Anda yang sedang ditinjau Admin Pusat.</translation>
    </message>
    <message>
        <source>Past deadline</source>
        <translation>Lewat tenggat</translation>
    </message>
    <message>
        <source>Nothing is past its deadline.</source>
        <translation>Tidak ada yang lewat tenggat.</translation>
    </message>
    <message>
        <source>Nothing has been completed yet.</source>
        <translation>Belum ada yang selesai.</translation>
    </message>
    <message>
        <source>Rejected or referred</source>
        <translation>Ditolak/diteruskan</translation>
    </message>
    <message>
        <source>Nothing has been rejected or referred.</source>
        <translation>Belum ada yang ditolak atau diteruskan.</translation>
    </message>
    <message>
        <source>Tasks to receive</source>
        <translation>Tugas baru</translation>
    </message>
    <message>
        <source>No task waits to be received.</source>
        <translation>Tidak ada tugas yang menunggu diterima.</translation>
    </message>
    <message>
        <source>You are working on nothing.</source>
        <translation>Tidak ada yang sedang Anda kerjakan.</translation>
    </message>
    <message>
        <source>Returned for rework</source>
        <translation>Perlu diperbaiki</translation>
    </message>
    <message>
        <source>Nothing has been returned to you.</source>
        <translation>Tidak ada yang dikembalikan kepada Anda.</translation>
    </message>
    <message>
        <source>Nothing is on hold.</source>
        <translation>Tidak ada yang tertunda.</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Hasil diperiksa</translation>
    </message>
    <message>
        <source>No result is being checked.</source>
        <translation>Tidak ada hasil yang sedang diperiksa.</translation>
    </message>
    <message>
        <source>Done this week</source>
        <translation>Selesai minggu ini</translation>
    </message>
    <message>
        <source>Nothing completed this week yet.</source>
        <translation>Belum ada yang selesai minggu ini.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Perlu keputusan</translation>
    </message>
    <message>
        <source>No rejection or transfer waits for you.</source>
        <translation>Tidak ada penolakan atau pengalihan yang menunggu keputusan Anda.</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Hampir jatuh tempo</translation>
    </message>
    <message>
        <source>Nothing is about to pass its deadline.</source>
        <translation>Tidak ada yang hampir lewat tenggat.</translation>
    </message>
    <message>
        <source>Emergencies</source>
        <translation>Darurat</translation>
    </message>
    <message>
        <source>No emergency is open.</source>
        <translation>Tidak ada aduan darurat yang terbuka.</translation>
    </message>
    <message>
        <source>Open with agencies</source>
        <translation>Terbuka di PD</translation>
    </message>
    <message>
        <source>No agency has an open complaint.</source>
        <translation>Tidak ada aduan terbuka di perangkat daerah mana pun.</translation>
    </message>
    <message>
        <source>All complaints</source>
        <translation>Semua aduan</translation>
    </message>
    <message>
        <source>There is no complaint yet.</source>
        <translation>Belum ada aduan.</translation>
    </message>
    <message>
        <source>UPIK on JSS</source>
        <translation>UPIK pada JSS</translation>
    </message>
    <message>
        <source>JSS number</source>
        <translation>Nomor JSS</translation>
    </message>
    <message>
        <source>SP4N-LAPOR!</source>
        <translation>SP4N-LAPOR!</translation>
    </message>
    <message>
        <source>Tracking ID</source>
        <translation>Kode lacak</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Surat elektronik</translation>
    </message>
    <message>
        <source>Message number</source>
        <translation>Nomor pesan</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Perpesanan</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Media sosial</translation>
    </message>
    <message>
        <source>Link to the post</source>
        <translation>Tautan kiriman</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Datang langsung</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>Nomor surat</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verifikasi</translation>
    </message>
    <message>
        <source>Review by the central admin</source>
        <translation>Tinjauan Admin Pusat</translation>
    </message>
    <message>
        <source>Receipt by the officer</source>
        <translation>Penerimaan petugas</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Pengerjaan</translation>
    </message>
    <message>
        <source>Whole complaint</source>
        <translation>Seluruh aduan</translation>
    </message>
    <message>
        <source>SP4N-LAPOR! verification</source>
        <translation>Verifikasi SP4N-LAPOR!</translation>
    </message>
    <message>
        <source>SP4N-LAPOR! follow-up</source>
        <translation>Tindak lanjut SP4N-LAPOR!</translation>
    </message>
    <message>
        <source>SP4N-LAPOR! completion</source>
        <translation>Penyelesaian SP4N-LAPOR!</translation>
    </message>
</context>
<context>
    <name>SopTable</name>
    <message>
        <source>Reporter</source>
        <translation>Pelapor</translation>
    </message>
    <message>
        <source>as the reason says</source>
        <translation>menurut alasannya</translation>
    </message>
    <message>
        <source>as the setting says</source>
        <translation>menurut setelan</translation>
    </message>
    <message>
        <source>an officer is named</source>
        <translation>petugas disebut</translation>
    </message>
    <message>
        <source>no officer is named</source>
        <translation>petugas belum disebut</translation>
    </message>
    <message>
        <source>setting: the central admin reviews rejections</source>
        <translation>setelan: penolakan ditinjau Admin Pusat</translation>
    </message>
    <message>
        <source>setting: the agency&apos;s rejection is final</source>
        <translation>setelan: penolakan perangkat daerah berlaku langsung</translation>
    </message>
    <message>
        <source>setting: officers receive</source>
        <translation>setelan: petugas yang menerima</translation>
    </message>
    <message>
        <source>setting: the agency receives</source>
        <translation>setelan: Admin PD yang menerima</translation>
    </message>
    <message>
        <source>setting: results are not checked</source>
        <translation>setelan: hasil tidak diperiksa</translation>
    </message>
    <message>
        <source>setting: results are checked</source>
        <translation>setelan: hasil diperiksa</translation>
    </message>
    <message>
        <source>setting: the agency checks results</source>
        <translation>setelan: Admin PD memeriksa hasil</translation>
    </message>
    <message>
        <source>setting: the central admin checks results</source>
        <translation>setelan: Admin Pusat memeriksa hasil</translation>
    </message>
    <message>
        <source>not transferred too often yet</source>
        <translation>belum terlalu sering dialihkan</translation>
    </message>
    <message>
        <source>hours on the wall</source>
        <translation>jam kalender</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>jam kerja</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>hari kerja</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>shown as</source>
        <translation>tampil sebagai</translation>
    </message>
    <message>
        <source>whose turn</source>
        <translation>giliran</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>waktu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>step</source>
        <translation>langkah</translation>
    </message>
    <message>
        <source>by</source>
        <translation>oleh</translation>
    </message>
    <message>
        <source>to</source>
        <translation>menjadi</translation>
    </message>
    <message>
        <source>when</source>
        <translation>bila</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Kapan pun</translation>
    </message>
    <message>
        <source>after the end too</source>
        <translation>juga sesudah berakhir</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standar</translation>
    </message>
    <message>
        <source>counted in</source>
        <translation>dihitung dalam</translation>
    </message>
    <message>
        <source>of</source>
        <translation>dari</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Message to the reporter</source>
        <translation>Pesan ke pelapor</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Catatan internal</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Perangkat daerah</translation>
    </message>
    <message>
        <source>External body</source>
        <translation>Instansi luar</translation>
    </message>
    <message>
        <source>Its number there</source>
        <translation>Nomor di sana</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Digabungkan ke</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Klasifikasi</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Kedaruratan</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>Point on the map</source>
        <translation>Titik di peta</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Rahasia</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Daring</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Perlu masuk lagi</translation>
    </message>
    <message>
        <source>Syncing %1 of %2</source>
        <translation>Menyinkronkan %1 dari %2</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Menyinkronkan</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Luring sejak %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Luring</translation>
    </message>
    <message>
        <source>Everything is at the server.</source>
        <translation>Semuanya sudah ada di server.</translation>
    </message>
    <message>
        <source>You can go on working; what you change is sent once there is a connection.</source>
        <translation>Anda tetap dapat bekerja; perubahan Anda dikirim saat tersambung.</translation>
    </message>
    <message>
        <source>Data as of %1.</source>
        <translation>Data per %1.</translation>
    </message>
    <message>
        <source>It is tried again at %1.</source>
        <translation>Akan dicoba lagi pukul %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n menunggu kirim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n perlu perhatian</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % sent</source>
        <translation>%1 % terkirim</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Sedang dikirim</translation>
    </message>
    <message>
        <source>Waits for your decision about another change of this complaint</source>
        <translation>Menunggu keputusan Anda tentang perubahan lain pada aduan ini</translation>
    </message>
    <message>
        <source>Kept on this computer, not tried yet</source>
        <translation>Tersimpan di komputer ini, belum dicoba</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(tidak ada)</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n perubahan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need(s) your decision.</source>
        <translation>
            <numerusform>%n perubahan perlu keputusan Anda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent yet: %1.</source>
        <translation>Belum terkirim: %1.</translation>
    </message>
</context>
<context>
    <name>SyncFault</name>
    <message>
        <source>There is no network. Go on working; it is tried again as soon as there is one.</source>
        <translation>Tidak ada jaringan. Silakan terus bekerja; pengiriman dicoba lagi begitu ada jaringan.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check its address and the network; your work is safe on this computer.</source>
        <translation>Server tidak dapat dijangkau. Periksa alamatnya dan jaringan; pekerjaan Anda aman di komputer ini.</translation>
    </message>
    <message>
        <source>The server does not answer. It is tried again by itself; nothing is sent twice.</source>
        <translation>Server tidak menjawab. Akan dicoba lagi dengan sendirinya; tidak ada yang terkirim dua kali.</translation>
    </message>
    <message>
        <source>The connection broke off. It is tried again by itself; nothing is sent twice.</source>
        <translation>Sambungan terputus. Akan dicoba lagi dengan sendirinya; tidak ada yang terkirim dua kali.</translation>
    </message>
    <message>
        <source>What answers there is not a UPIK server. Check the address, or sign in to the network of this place first.</source>
        <translation>Yang menjawab di sana bukan server UPIK. Periksa alamatnya, atau masuk dahulu ke jaringan tempat ini.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted, so nothing was sent. Tell whoever runs the server.</source>
        <translation>Sertifikat server tidak dapat dipercaya, jadi tidak ada yang dikirim. Beri tahu pengelola server.</translation>
    </message>
    <message>
        <source>The server is busy or being maintained. It is tried again by itself.</source>
        <translation>Server sedang sibuk atau dalam pemeliharaan. Akan dicoba lagi dengan sendirinya.</translation>
    </message>
    <message>
        <source>The server had a fault of its own. It is tried again by itself; tell whoever runs it if this goes on.</source>
        <translation>Terjadi gangguan di server. Akan dicoba lagi dengan sendirinya; beri tahu pengelolanya bila berlanjut.</translation>
    </message>
    <message>
        <source>The server has no room left. Your work waits on this computer; tell whoever runs the server.</source>
        <translation>Ruang di server habis. Pekerjaan Anda menunggu di komputer ini; beri tahu pengelola server.</translation>
    </message>
    <message>
        <source>This is not an address of a server. Enter it as upik.example.go.id.</source>
        <translation>Ini bukan alamat server. Isikan seperti upik.example.go.id.</translation>
    </message>
    <message>
        <source>Without encryption (http) only a server on this computer is used. Enter the address with https.</source>
        <translation>Tanpa enkripsi (http) hanya server di komputer ini yang dipakai. Isikan alamat dengan https.</translation>
    </message>
    <message>
        <source>User name and password do not go together. Try again, or ask the admin for a new password.</source>
        <translation>Nama pengguna dan kata sandi tidak cocok. Coba lagi, atau minta kata sandi baru kepada admin.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a few minutes, then try again.</source>
        <translation>Terlalu banyak percobaan. Tunggu beberapa menit, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Your session has ended. Your changes are safe on this computer. Sign in again to send them.</source>
        <translation>Sesi Anda berakhir. Perubahan Anda aman di komputer ini. Masuk lagi untuk mengirimnya.</translation>
    </message>
    <message>
        <source>This computer was shut out from the server. What you typed is kept; ask the admin.</source>
        <translation>Akses komputer ini ke server ditutup. Yang Anda tulis tetap tersimpan; hubungi admin.</translation>
    </message>
    <message>
        <source>The data on this computer belong to another account. Start UPIK Desk with a profile of its own for this one.</source>
        <translation>Data di komputer ini milik akun lain. Jalankan UPIK Desk dengan profil tersendiri untuk akun ini.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. You are signed in until the program ends.</source>
        <translation>Penyimpan kunci komputer ini terkunci. Anda tetap masuk sampai program ditutup.</translation>
    </message>
    <message>
        <source>This program is too old for the server. Install the new version; your changes are kept and sent then.</source>
        <translation>Program ini terlalu lama bagi server. Pasang versi baru; perubahan Anda tersimpan dan dikirim setelahnya.</translation>
    </message>
    <message>
        <source>The server is too old for this program. Tell whoever runs it; your changes are kept.</source>
        <translation>Server terlalu lama bagi program ini. Beri tahu pengelolanya; perubahan Anda tetap tersimpan.</translation>
    </message>
    <message>
        <source>Somebody else was first: the complaint has moved on. Compare, then decide what becomes of your change.</source>
        <translation>Orang lain lebih dahulu: aduan ini sudah berubah. Bandingkan, lalu putuskan kelanjutan perubahan Anda.</translation>
    </message>
    <message>
        <source>Some fields were changed by somebody else meanwhile. The others were taken over.</source>
        <translation>Beberapa bidang sudah diubah orang lain. Bidang lainnya sudah diterapkan.</translation>
    </message>
    <message>
        <source>A change before it was not taken. Decide about that one first.</source>
        <translation>Perubahan sebelumnya tidak diterima. Putuskan dahulu perubahan itu.</translation>
    </message>
    <message>
        <source>You may no longer take this step. What you wrote is kept.</source>
        <translation>Anda tidak lagi berwenang mengambil langkah ini. Yang Anda tulis tetap tersimpan.</translation>
    </message>
    <message>
        <source>The complaint has moved to another office. What you wrote is kept.</source>
        <translation>Aduan ini sudah dipindahkan ke kantor lain. Yang Anda tulis tetap tersimpan.</translation>
    </message>
    <message>
        <source>The server found a fault in what was entered. Copy the text, and enter it anew.</source>
        <translation>Server menemukan kesalahan pada isian. Salin teksnya, lalu isikan lagi.</translation>
    </message>
    <message>
        <source>The server does not know this step yet. It is sent by itself once the server does.</source>
        <translation>Server belum mengenal langkah ini. Langkah ini terkirim dengan sendirinya setelah server mengenalnya.</translation>
    </message>
    <message>
        <source>The photo is too large for the server. Add a smaller one.</source>
        <translation>Foto terlalu besar bagi server. Tambahkan foto yang lebih kecil.</translation>
    </message>
    <message>
        <source>The server does not take files of this kind. Add the photo as JPEG or PNG.</source>
        <translation>Server tidak menerima berkas jenis ini. Tambahkan foto sebagai JPEG atau PNG.</translation>
    </message>
    <message>
        <source>The file of the photo is no longer on this computer. Add it again.</source>
        <translation>Berkas foto tidak ada lagi di komputer ini. Tambahkan lagi.</translation>
    </message>
    <message>
        <source>The photo was damaged on the way. It is sent again by itself.</source>
        <translation>Foto rusak di perjalanan. Foto dikirim lagi dengan sendirinya.</translation>
    </message>
    <message>
        <source>The local data could not be written. See to it that the disk has room.</source>
        <translation>Data lokal tidak dapat ditulis. Pastikan disk masih punya ruang.</translation>
    </message>
    <message>
        <source>The server refused it for a reason this program does not know. What you wrote is kept.</source>
        <translation>Server menolaknya dengan alasan yang tidak dikenal program ini. Yang Anda tulis tetap tersimpan.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n jam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n menit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 h %2 j</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation>%1 j %2 m</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 mnt</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>kurang dari semenit</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Dijeda</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Late %1</source>
        <translation>Lewat %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Sisa %1</translation>
    </message>
    <message>
        <source>SLA: ended</source>
        <translation>SLA: selesai</translation>
    </message>
    <message>
        <source>SLA: paused, %1 left</source>
        <translation>SLA: dijeda, sisa %1</translation>
    </message>
    <message>
        <source>SLA: late by %1</source>
        <translation>SLA: lewat %1</translation>
    </message>
    <message>
        <source>SLA: %1 left, %2</source>
        <translation>SLA: sisa %1, %2</translation>
    </message>
    <message>
        <source>newest end first</source>
        <translation>urut yang terakhir selesai</translation>
    </message>
    <message>
        <source>nearest deadline first</source>
        <translation>urut tenggat terdekat</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>urut nomor</translation>
    </message>
    <message>
        <source>by subject</source>
        <translation>urut perihal</translation>
    </message>
    <message>
        <source>by place</source>
        <translation>urut lokasi</translation>
    </message>
    <message>
        <source>by category</source>
        <translation>urut kategori</translation>
    </message>
    <message>
        <source>by time of receipt</source>
        <translation>urut waktu masuk</translation>
    </message>
    <message>
        <source>by channel</source>
        <translation>urut kanal</translation>
    </message>
    <message>
        <source>by status</source>
        <translation>urut status</translation>
    </message>
    <message>
        <source>by officer</source>
        <translation>urut petugas</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 a day with its date, %2 a time: for letters</extracomment>
        <translation>%1 pukul %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>baru saja</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 lalu</translation>
    </message>
    <message>
        <source>&lt;1 min</source>
        <translation>&lt;1 mnt</translation>
    </message>
</context>
<context>
    <name>upik::ActionDialog</name>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>Recorded on behalf of %1.</source>
        <translation>Dicatat atas nama %1.</translation>
    </message>
    <message>
        <source>%1 (%2) acted meanwhile: %3, %4.</source>
        <translation>%1 (%2) lebih dahulu bertindak: %3, %4.</translation>
    </message>
    <message>
        <source>%1 What you typed is kept; confirm again if it still holds.</source>
        <translation>%1 Ketikan Anda tersimpan; kirim lagi bila masih berlaku.</translation>
    </message>
    <message>
        <source>%1 This step is no longer possible. What you typed is kept as a draft.</source>
        <translation>%1 Langkah ini tidak dapat lagi dilakukan. Ketikan Anda tersimpan sebagai draf.</translation>
    </message>
    <message numerus="yes">
        <source>You can undo this for %n second(s).</source>
        <translation>
            <numerusform>Anda dapat mengurungkan dalam %n detik.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>upik::AssignDialog</name>
    <message>
        <source>Target &amp;visit</source>
        <translation>Target kun&amp;jungan</translation>
    </message>
    <message>
        <source>Target visit</source>
        <translation>Target kunjungan</translation>
    </message>
    <message>
        <source>&amp;Instructions to the officer</source>
        <translation>&amp;Instruksi untuk petugas</translation>
    </message>
    <message>
        <source>For the officer, such as: bring a 6 m ladder</source>
        <translation>Untuk petugas, mis. bawa tangga 6 m</translation>
    </message>
    <message>
        <source>This time has passed already.</source>
        <translation>Waktu ini sudah lewat.</translation>
    </message>
    <message>
        <source>This is after the deadline of %1.</source>
        <translation>Ini sesudah tenggat %1.</translation>
    </message>
</context>
<context>
    <name>upik::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
</context>
<context>
    <name>upik::BellButton</name>
    <message numerus="yes">
        <source>%n notice(s) not read</source>
        <translation>
            <numerusform>%n pemberitahuan belum dibaca</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices: all read</source>
        <translation>Pemberitahuan: semua sudah dibaca</translation>
    </message>
</context>
<context>
    <name>upik::CalendarPage</name>
    <message>
        <source>Give this agency its own calendar</source>
        <translation>Beri perangkat daerah ini kalender sendiri</translation>
    </message>
    <message>
        <source>Let the agency follow the city&apos;s calendar again</source>
        <translation>Kembali mengikuti kalender kota</translation>
    </message>
    <message>
        <source>The city</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Choose the agency.</source>
        <translation>Pilih perangkat daerahnya.</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>upik::CaseFlow</name>
    <message>
        <source>%1: you %2.</source>
        <extracomment>%1 a complaint&apos;s number, %2 what was done: &quot;rejected it&quot;</extracomment>
        <translation>%1: Anda %2.</translation>
    </message>
    <message>
        <source>%1: you %2. Officer: %3.</source>
        <extracomment>%1 a complaint&apos;s number, %2 what was done: &quot;rejected it&quot;, %3 a name</extracomment>
        <translation>%1: Anda %2. Petugas: %3.</translation>
    </message>
    <message>
        <source>%1: undone.</source>
        <translation>%1: diurungkan.</translation>
    </message>
</context>
<context>
    <name>upik::CaseHead</name>
    <message>
        <source>Copy the number</source>
        <translation>Salin nomor</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>Emergency: make sure that 112 has been called.</source>
        <translation>Darurat: pastikan 112 sudah dihubungi.</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Rahasia</translation>
    </message>
    <message>
        <source>Anonymous reporter</source>
        <translation>Pelapor anonim</translation>
    </message>
    <message>
        <source>Returned for rework</source>
        <translation>Perlu diperbaiki</translation>
    </message>
</context>
<context>
    <name>upik::CaseSyncBar</name>
    <message>
        <source>Decide…</source>
        <translation>Putuskan…</translation>
    </message>
</context>
<context>
    <name>upik::ClockRow</name>
    <message>
        <source>Why?</source>
        <translation>Mengapa?</translation>
    </message>
    <message>
        <source>Why this deadline: %1</source>
        <translation>Mengapa batasnya demikian: %1</translation>
    </message>
</context>
<context>
    <name>upik::Comparison</name>
    <message>
        <source>Field</source>
        <translation>Bidang</translation>
    </message>
    <message>
        <source>What you wrote (%1)</source>
        <translation>Yang Anda tulis (%1)</translation>
    </message>
    <message>
        <source>There now (%1)</source>
        <translation>Sekarang di server (%1)</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Sekarang di server</translation>
    </message>
    <message>
        <source>What you wrote beside what is there now</source>
        <translation>Yang Anda tulis di samping yang sekarang di server</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Yang Anda tulis</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n field(s) that are the &amp;same, too</source>
        <translation>
            <numerusform>Tampilkan &amp;juga %n bidang yang sama</numerusform>
        </translation>
    </message>
    <message>
        <source>(the same)</source>
        <translation>(sama)</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Orang lain</translation>
    </message>
    <message>
        <source>changed this complaint</source>
        <translation>mengubah aduan ini</translation>
    </message>
    <message>
        <source>%1 %2, %3. Your change of %4 was not taken over; nothing of it is lost.</source>
        <translation>%1 %2, %3. Perubahan Anda dari %4 tidak diterapkan; tidak ada yang hilang.</translation>
    </message>
</context>
<context>
    <name>upik::ComplaintPane</name>
    <message>
        <source>Complaint</source>
        <translation>Aduan</translation>
    </message>
    <message>
        <source>Choose a complaint in the list to read it here.</source>
        <translation>Pilih aduan di daftar untuk membacanya di sini.</translation>
    </message>
</context>
<context>
    <name>upik::ComplaintPicker</name>
    <message>
        <source>Number, title or place of the other complaint</source>
        <translation>Nomor, perihal, atau lokasi aduan lain</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Cari…</translation>
    </message>
    <message>
        <source>Complaints found</source>
        <translation>Aduan yang ditemukan</translation>
    </message>
    <message>
        <source>None chosen yet.</source>
        <translation>Belum ada yang dipilih.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Dipilih: %1</translation>
    </message>
</context>
<context>
    <name>upik::CompleteDialog</name>
    <message>
        <source>Photos of the result</source>
        <translation>Foto hasil</translation>
    </message>
    <message>
        <source>Internal &amp;note (not seen by the reporter)</source>
        <translation>Catatan &amp;internal (tidak dilihat pelapor)</translation>
    </message>
    <message>
        <source>Photos of the result (at least one)</source>
        <translation>Foto hasil (paling sedikit satu)</translation>
    </message>
    <message>
        <source>Completed as of %1. Deadline: %2 (%3).</source>
        <translation>Selesai per %1. Batas: %2 (%3).</translation>
    </message>
</context>
<context>
    <name>upik::ConfidentialityDialog</name>
    <message>
        <source>&amp;Confidential: the text is shown only to whoever handles it</source>
        <translation>&amp;Rahasia: isi hanya tampil bagi yang menanganinya</translation>
    </message>
    <message>
        <source>&amp;Open: not confidential</source>
        <translation>&amp;Terbuka: tidak rahasia</translation>
    </message>
    <message>
        <source>&amp;Reason (required)</source>
        <translation>&amp;Alasan (wajib)</translation>
    </message>
    <message>
        <source>It is confidential now.</source>
        <translation>Sekarang rahasia.</translation>
    </message>
    <message>
        <source>It is not confidential now.</source>
        <translation>Sekarang tidak rahasia.</translation>
    </message>
</context>
<context>
    <name>upik::CorrectDialog</name>
    <message>
        <source>&amp;Why it is corrected</source>
        <translation>Mengapa &amp;dibetulkan</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Belum ada yang diubah.</translation>
    </message>
</context>
<context>
    <name>upik::FactsEdit</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Perihal</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Kategori</translation>
    </message>
    <message>
        <source>Classi&amp;fication</source>
        <translation>Klasi&amp;fikasi</translation>
    </message>
    <message>
        <source>&amp;Kelurahan</source>
        <translation>Kel&amp;urahan</translation>
    </message>
    <message>
        <source>&amp;Urgency</source>
        <translation>Ur&amp;gensi</translation>
    </message>
    <message>
        <source>&amp;Place in words</source>
        <translation>&amp;Lokasi dalam kata</translation>
    </message>
    <message>
        <source>Point on the map (&amp;GPS)</source>
        <translation>Titik lokasi (GP&amp;S)</translation>
    </message>
    <message>
        <source>-7.8014, 110.3647</source>
        <translation>-7,8014; 110,3647</translation>
    </message>
    <message>
        <source>Type a word: hole, lamp, rubbish…</source>
        <translation>Ketik kata: lubang, lampu, sampah…</translation>
    </message>
    <message>
        <source>Unknown, or outside the city</source>
        <translation>Tidak diketahui, atau di luar kota</translation>
    </message>
    <message>
        <source>Emergency: tell the reporter to call 112 now. The complaint goes before all others.</source>
        <translation>Darurat: minta pelapor menghubungi 112 sekarang. Aduan ini didahulukan dari yang lain.</translation>
    </message>
    <message>
        <source>This point lies outside the city. The complaint is kept and marked; it may have to be referred.</source>
        <translation>Titik ini di luar kota. Aduan tetap disimpan dan ditandai; mungkin perlu diteruskan ke luar.</translation>
    </message>
    <message>
        <source>Left empty: the first words of the text</source>
        <translation>Bila kosong: kata-kata awal uraian</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Choose one from the list.</source>
        <translation>“%1” tidak ada dalam daftar. Pilih dari daftar.</translation>
    </message>
    <message>
        <source>“%1” is not a place on the map. Write latitude and longitude: -7.8014, 110.3647 or -7,8014; 110,3647.</source>
        <translation>“%1” bukan titik peta. Tulis lintang lalu bujur: -7.8014, 110.3647 atau -7,8014; 110,3647.</translation>
    </message>
</context>
<context>
    <name>upik::FactsSection</name>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgensi</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Perangkat daerah</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Visit planned</source>
        <translation>Rencana kunjungan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Outside body</source>
        <translation>Instansi luar</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Disampaikan</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Dicatat</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Pengalihan</translation>
    </message>
    <message>
        <source>Open the complaint it was merged into</source>
        <translation>Buka aduan induknya</translation>
    </message>
</context>
<context>
    <name>upik::FilterBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Hapus saringan %1</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Saring menurut %1</translation>
    </message>
</context>
<context>
    <name>upik::FirstRunPage</name>
    <message>
        <source>UPIK Desk</source>
        <translation>UPIK Desk</translation>
    </message>
    <message>
        <source>Welcome to UPIK Desk</source>
        <translation>Selamat datang di UPIK Desk</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Bahasa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>How do you want to work? You can change your mind later.</source>
        <translation>Bagaimana Anda ingin bekerja? Anda dapat mengubahnya nanti.</translation>
    </message>
    <message>
        <source>&amp;Connect to a server</source>
        <translation>&amp;Hubungkan ke server</translation>
    </message>
    <message>
        <source>Several desks share the complaints. You need the address of the server and an account; the work goes on without a network, too.</source>
        <translation>Beberapa meja berbagi aduan yang sama. Anda memerlukan alamat server dan akun; pekerjaan tetap jalan tanpa jaringan.</translation>
    </message>
    <message>
        <source>&amp;Try with sample data</source>
        <translation>&amp;Coba dengan data contoh</translation>
    </message>
    <message>
        <source>Made-up complaints in a place of their own. Nothing of it reaches a server.</source>
        <translation>Aduan rekaan di tempat tersendiri. Tidak ada yang sampai ke server.</translation>
    </message>
    <message>
        <source>An &amp;office of one</source>
        <translation>&amp;Kantor satu komputer</translation>
    </message>
    <message>
        <source>This computer alone keeps all complaints. No server, no account.</source>
        <translation>Semua aduan disimpan di komputer ini saja. Tanpa server, tanpa akun.</translation>
    </message>
</context>
<context>
    <name>upik::FoldingText</name>
    <message>
        <source>Show less</source>
        <translation>Ringkas</translation>
    </message>
    <message>
        <source>Show all %1 characters</source>
        <translation>Tampilkan seluruh %1 karakter</translation>
    </message>
</context>
<context>
    <name>upik::FootBar</name>
    <message>
        <source>All work is kept on this computer.</source>
        <translation>Semua pekerjaan tersimpan di komputer ini.</translation>
    </message>
</context>
<context>
    <name>upik::FormDialog</name>
    <message>
        <source>Open the ne&amp;xt complaint</source>
        <translation>&amp;Buka aduan berikutnya</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Esc; what you typed is kept</source>
        <translation>Esc; ketikan Anda tersimpan</translation>
    </message>
    <message>
        <source>What you typed earlier is back.</source>
        <translation>Ketikan Anda sebelumnya dimuat kembali.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Mulai baru</translation>
    </message>
    <message>
        <source>Empties the form and drops what was kept</source>
        <translation>Mengosongkan formulir dan membuang simpanan</translation>
    </message>
</context>
<context>
    <name>upik::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Umum</translation>
    </message>
</context>
<context>
    <name>upik::HandoverDialog</name>
    <message>
        <source>Reason (required)</source>
        <translation>Alasan (wajib)</translation>
    </message>
    <message>
        <source>&amp;Proposed agency</source>
        <translation>Perangkat &amp;daerah yang diusulkan</translation>
    </message>
    <message>
        <source>Internal &amp;note</source>
        <translation>Catatan &amp;internal</translation>
    </message>
    <message>
        <source>Photos of the place</source>
        <translation>Foto lokasi</translation>
    </message>
    <message>
        <source>Whose task it is, if you know</source>
        <translation>Tugas siapa, bila diketahui</translation>
    </message>
    <message>
        <source>The task goes back to your agency, which assigns somebody else or asks for a transfer.</source>
        <translation>Tugas kembali ke perangkat daerah Anda, yang menugaskan orang lain atau mengajukan pengalihan.</translation>
    </message>
    <message>
        <source>The central admin decides whether another agency takes it.</source>
        <translation>Admin Pusat memutuskan apakah perangkat daerah lain mengambilnya.</translation>
    </message>
</context>
<context>
    <name>upik::HistorySection</name>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Which part of the history</source>
        <translation>Bagian riwayat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Publik</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internal</translation>
    </message>
</context>
<context>
    <name>upik::HoldDialog</name>
    <message>
        <source>Reason (required)</source>
        <translation>Alasan (wajib)</translation>
    </message>
    <message>
        <source>&amp;Expected end</source>
        <translation>Per&amp;kiraan berakhir</translation>
    </message>
    <message>
        <source>Expected end</source>
        <translation>Perkiraan berakhir</translation>
    </message>
    <message>
        <source>Internal &amp;note (not seen by the reporter)</source>
        <translation>Catatan &amp;internal (tidak dilihat pelapor)</translation>
    </message>
    <message>
        <source>The work clock stops for this reason.</source>
        <translation>Waktu pengerjaan dijeda untuk alasan ini.</translation>
    </message>
    <message>
        <source>The work clock goes on for this reason.</source>
        <translation>Waktu pengerjaan tetap berjalan untuk alasan ini.</translation>
    </message>
</context>
<context>
    <name>upik::HolidaysEdit</name>
    <message>
        <source>Give the holiday a name.</source>
        <translation>Beri nama hari libur ini.</translation>
    </message>
    <message>
        <source>Another holiday is on the same day.</source>
        <translation>Sudah ada hari libur lain pada hari yang sama.</translation>
    </message>
    <message>
        <source>%1 complete</source>
        <translation>%1 lengkap</translation>
    </message>
    <message>
        <source>The holidays of %1 have not been entered; deadlines that reach into it are marked.</source>
        <translation>Hari libur %1 belum diisi; tenggat yang mencapainya diberi tanda.</translation>
    </message>
    <message>
        <source>collective leave</source>
        <translation>cuti bersama</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>hari libur</translation>
    </message>
    <message>
        <source>may still move</source>
        <translation>masih dapat berubah</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Hari libur</translation>
    </message>
    <message>
        <source>Add a holiday</source>
        <translation>Tambah hari libur</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>upik::ImportDialog</name>
    <message>
        <source>Import complaints</source>
        <translation>Impor aduan</translation>
    </message>
    <message>
        <source>Complaints (*.csv *.json)</source>
        <translation>Aduan (*.csv *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Pilih berkas…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Tutup</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %Ln complaint(s)</source>
        <translation>
            <numerusform>&amp;Ambil %Ln aduan</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV or JSON; nothing is taken before you say so.</source>
        <translation>CSV atau JSON; tidak ada yang diambil sebelum Anda menyetujuinya.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Baris berkas</translation>
    </message>
    <message>
        <source>Done. Refused rows can be mended in the file and imported again; nothing is taken twice.</source>
        <translation>Selesai. Baris yang ditolak dapat dibetulkan di berkas lalu diimpor lagi; tidak ada yang diambil dua kali.</translation>
    </message>
    <message>
        <source>Nothing is made of these columns: %1. In brackets, the rows that say something there.</source>
        <translation>Kolom ini tidak dipakai: %1. Angka dalam kurung: banyaknya baris yang berisi.</translation>
    </message>
</context>
<context>
    <name>upik::ImportRows</name>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Yang akan terjadi</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Perihal</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>same as %1</source>
        <translation>sama dengan %1</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Diambil</translation>
    </message>
    <message>
        <source>Will be taken</source>
        <translation>Akan diambil</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Sudah ada</translation>
    </message>
    <message>
        <source>Twice in the file</source>
        <translation>Ganda di berkas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>number of %1, but another text or place</source>
        <translation>nomor kanal sama dengan %1, tetapi isi atau lokasinya berbeda</translation>
    </message>
    <message>
        <source>id of row %1, but a complaint of its own</source>
        <translation>id sama dengan baris %1, tetapi aduan tersendiri</translation>
    </message>
</context>
<context>
    <name>upik::IntakeDialog</name>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>The reporter&apos;s &amp;words</source>
        <translation>Ur&amp;aian pelapor</translation>
    </message>
    <message>
        <source>&amp;Read back to the caller and confirmed</source>
        <translation>Sudah di&amp;bacakan ulang dan dibenarkan pelapor</translation>
    </message>
    <message>
        <source>Agenc&amp;y that gets it</source>
        <translation>Perangkat &amp;daerah penerima</translation>
    </message>
    <message>
        <source>Confidenti&amp;al</source>
        <translation>&amp;Rahasia</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Pelapor</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>Foto dan dokumen</translation>
    </message>
    <message>
        <source>T&amp;ime of the call</source>
        <translation>&amp;Waktu telepon</translation>
    </message>
    <message>
        <source>T&amp;ime of the first message</source>
        <translation>&amp;Waktu pesan pertama</translation>
    </message>
    <message>
        <source>T&amp;ime the e-mail came</source>
        <translation>&amp;Waktu surel masuk</translation>
    </message>
    <message>
        <source>T&amp;ime of the post</source>
        <translation>&amp;Waktu kiriman</translation>
    </message>
    <message>
        <source>T&amp;ime the letter came</source>
        <translation>&amp;Waktu surat masuk</translation>
    </message>
    <message>
        <source>T&amp;ime of the visit</source>
        <translation>&amp;Waktu kedatangan</translation>
    </message>
    <message>
        <source>T&amp;ime it was submitted</source>
        <translation>&amp;Waktu disampaikan</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Catat aduan</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Ketik sebagian namanya</translation>
    </message>
    <message>
        <source>Entered now: %1 by %2</source>
        <translation>Dicatat sekarang: %1 oleh %2</translation>
    </message>
    <message>
        <source>The caller&apos;s &amp;words</source>
        <translation>Ur&amp;aian penelepon</translation>
    </message>
    <message>
        <source>Read the text back to the caller, then tick this.</source>
        <translation>Bacakan ulang isinya kepada penelepon, lalu centang.</translation>
    </message>
</context>
<context>
    <name>upik::IntakeProposals</name>
    <message>
        <source>Category by the text: %1 (%2)</source>
        <translation>Kategori menurut isi: %1 (%2)</translation>
    </message>
    <message>
        <source>By the category “%1”.</source>
        <translation>Menurut kategori “%1”.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>upik::LimitsEdit</name>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Berlaku untuk</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Batas</translation>
    </message>
    <message>
        <source>Time standards</source>
        <translation>Standar waktu</translation>
    </message>
    <message>
        <source>Add a standard</source>
        <translation>Tambah standar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>every agency</source>
        <translation>setiap perangkat daerah</translation>
    </message>
    <message>
        <source>every category</source>
        <translation>setiap kategori</translation>
    </message>
    <message>
        <source>Another row is for the same stage, agency and category.</source>
        <translation>Sudah ada baris untuk tahap, perangkat daerah, dan kategori yang sama.</translation>
    </message>
    <message>
        <source>no clock</source>
        <translation>tanpa waktu</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>semuanya</translation>
    </message>
</context>
<context>
    <name>upik::ListPane</name>
    <message>
        <source>Emergency? Call 112. It is faster than a complaint.</source>
        <translation>Darurat? Hubungi 112. Lebih cepat daripada aduan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new complaint(s) above</source>
        <translation>
            <numerusform>%Ln aduan baru di atas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is open but not in this list.</source>
        <translation>%1 sedang terbuka, tetapi tidak ada di daftar ini.</translation>
    </message>
</context>
<context>
    <name>upik::ListHead</name>
    <message>
        <source>Search results</source>
        <translation>Hasil pencarian</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln complaint(s)</source>
        <translation>
            <numerusform>%Ln aduan</numerusform>
        </translation>
    </message>
    <message>
        <source>newest number first</source>
        <translation>nomor terbaru dahulu</translation>
    </message>
</context>
<context>
    <name>upik::NoticeBatch</name>
    <message>
        <source>UPIK Desk</source>
        <translation>UPIK Desk</translation>
    </message>
</context>
<context>
    <name>upik::NoticeCentre</name>
    <message>
        <source>Notices</source>
        <translation>Pemberitahuan</translation>
    </message>
    <message>
        <source>There are no notices.</source>
        <translation>Tidak ada pemberitahuan.</translation>
    </message>
    <message>
        <source>&amp;Open complaint</source>
        <translation>&amp;Buka aduan</translation>
    </message>
    <message>
        <source>&amp;Mark all as read</source>
        <translation>&amp;Tandai semua sudah dibaca</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>T&amp;utup</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>&amp;Masuk…</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;Putuskan…</translation>
    </message>
</context>
<context>
    <name>upik::NoticeModel</name>
    <message>
        <source>%1, not read yet</source>
        <translation>%1, belum dibaca</translation>
    </message>
</context>
<context>
    <name>upik::NoticePage</name>
    <message>
        <source>Notices</source>
        <translation>Pemberitahuan</translation>
    </message>
</context>
<context>
    <name>upik::SameNotice</name>
    <message>
        <source>Perhaps the same:</source>
        <translation>Mungkin sama:</translation>
    </message>
</context>
<context>
    <name>upik::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Address of the &amp;server</source>
        <translation>Alamat &amp;server</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Alamat server</translation>
    </message>
    <message>
        <source>upik.example.go.id</source>
        <translation>upik.example.go.id</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Uji</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nama pengguna</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Kata sandi</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>&amp;Masuk</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Menghubungi server…</translation>
    </message>
    <message>
        <source>The server of %1 answers (version %2).</source>
        <translation>Server %1 menjawab (versi %2).</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Sedang masuk…</translation>
    </message>
    <message>
        <source>Sign in again to send and fetch changes. What you typed is safe on this computer.</source>
        <translation>Masuk lagi untuk mengirim dan mengambil perubahan. Yang Anda tulis aman di komputer ini.</translation>
    </message>
    <message>
        <source>Your office gives you the address of its server, a user name and a password.</source>
        <translation>Kantor Anda memberikan alamat server, nama pengguna, dan kata sandi.</translation>
    </message>
</context>
<context>
    <name>upik::SyncBars</name>
    <message>
        <source>Sign in…</source>
        <translation>Masuk…</translation>
    </message>
    <message>
        <source>The clock of this computer differs by %1 from the server&apos;s. Deadlines go by the server&apos;s clock; set this one right.</source>
        <translation>Jam komputer berbeda %1 dari jam server. Tenggat mengikuti jam server; betulkan jam komputer ini.</translation>
    </message>
    <message>
        <source>Fetching the complaints for the first time: %1 of %2.</source>
        <translation>Mengambil aduan untuk pertama kali: %1 dari %2.</translation>
    </message>
    <message>
        <source>Fetching the complaints for the first time.</source>
        <translation>Mengambil aduan untuk pertama kali.</translation>
    </message>
    <message>
        <source>You can begin to work.</source>
        <translation>Anda dapat mulai bekerja.</translation>
    </message>
    <message>
        <source>The first queue is there in a moment.</source>
        <translation>Antrean pertama segera tersedia.</translation>
    </message>
</context>
<context>
    <name>upik::SyncCentre</name>
    <message>
        <source>Synchronisation</source>
        <translation>Sinkronisasi</translation>
    </message>
    <message>
        <source>S&amp;ync now</source>
        <translation>&amp;Sinkronkan sekarang</translation>
    </message>
    <message>
        <source>What is not at the server</source>
        <translation>Yang belum ada di server</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Tut&amp;up</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>M&amp;asuk…</translation>
    </message>
    <message>
        <source>Sign o&amp;ut…</source>
        <translation>Kelu&amp;ar…</translation>
    </message>
    <message>
        <source>&amp;Waiting to be sent (%1)</source>
        <translation>&amp;Menunggu kirim (%1)</translation>
    </message>
    <message>
        <source>Con&amp;flicts (%1)</source>
        <translation>Kon&amp;flik (%1)</translation>
    </message>
    <message>
        <source>Fail&amp;ed (%1)</source>
        <translation>&amp;Gagal (%1)</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Sign out from %1?</source>
        <translation>Keluar dari %1?</translation>
    </message>
    <message>
        <source>Nothing is sent or fetched until somebody signs in again. What is not sent yet stays on this computer.</source>
        <translation>Tidak ada yang dikirim atau diambil sampai seseorang masuk lagi. Yang belum terkirim tetap tersimpan di komputer ini.</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Tetap masuk</translation>
    </message>
</context>
<context>
    <name>upik::SyncItemModel</name>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Aduan</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Keadaan</translation>
    </message>
</context>
<context>
    <name>upik::SyncListPage</name>
    <message>
        <source>Applied again; it is being sent.</source>
        <translation>Diterapkan lagi; sedang dikirim.</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>Sedang dikirim.</translation>
    </message>
    <message>
        <source>Kept as an internal note.</source>
        <translation>Disimpan sebagai catatan internal.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Discard &quot;%1&quot; of %2?</source>
        <translation>Buang “%1” pada %2?</translation>
    </message>
    <message>
        <source>It will not be sent. What you wrote stays in the bin of this computer for 30 days.</source>
        <translation>Perubahan ini tidak akan dikirim. Yang Anda tulis tersimpan di tempat sampah komputer ini selama 30 hari.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Buang</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>Discarded; it stays in the bin for 30 days.</source>
        <translation>Dibuang; tersimpan di tempat sampah selama 30 hari.</translation>
    </message>
    <message>
        <source>Text copied.</source>
        <translation>Teks disalin.</translation>
    </message>
    <message>
        <source>Apply a&amp;gain</source>
        <translation>Te&amp;rapkan lagi</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>Kir&amp;im sekarang</translation>
    </message>
    <message>
        <source>&amp;Keep as internal note</source>
        <translation>Simpan sebagai &amp;catatan internal</translation>
    </message>
    <message>
        <source>Copy &amp;text</source>
        <translation>Salin &amp;teks</translation>
    </message>
    <message>
        <source>&amp;Open complaint</source>
        <translation>&amp;Buka aduan</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>Bua&amp;ng…</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Tidak ada yang menunggu kirim.</translation>
    </message>
    <message>
        <source>There is no conflict.</source>
        <translation>Tidak ada konflik.</translation>
    </message>
    <message>
        <source>Nothing has failed.</source>
        <translation>Tidak ada yang gagal.</translation>
    </message>
</context>
<context>
    <name>upik::WayOut</name>
    <message numerus="yes">
        <source>Nothing matches %Ln filter(s).</source>
        <translation>
            <numerusform>Tidak ada yang cocok dengan %Ln saringan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Hapus semua saringan</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>Tidak ditemukan untuk “%1”.</translation>
    </message>
    <message>
        <source>The search looks at numbers, reporters, places and texts of all complaints in your sight.</source>
        <translation>Pencarian meliputi nomor, pelapor, lokasi, dan isi semua aduan dalam wewenang Anda.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Hapus pencarian</translation>
    </message>
    <message>
        <source>Next: %1 (%2)</source>
        <translation>Berikutnya: %1 (%2)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Buka %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>Hapus saringan “%1”</translation>
    </message>
    <message>
        <source>Type at least two letters.</source>
        <translation>Ketik paling sedikit dua huruf.</translation>
    </message>
</context>
<context>
    <name>upik::LookPage</name>
    <message>
        <source>Appearance</source>
        <translation>Tampilan</translation>
    </message>
</context>
<context>
    <name>upik::MainWindow</name>
    <message>
        <source>%1 copied.</source>
        <translation>%1 disalin.</translation>
    </message>
    <message>
        <source>UPIK Desk</source>
        <translation>UPIK Desk</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pencarian</translation>
    </message>
</context>
<context>
    <name>upik::MergeDialog</name>
    <message>
        <source>The other complaint goes on and this one ends with it.</source>
        <translation>Aduan induk berlanjut dan aduan ini berakhir bersamanya.</translation>
    </message>
    <message>
        <source>Internal &amp;note (not seen by the reporter)</source>
        <translation>Catatan &amp;internal (tidak dilihat pelapor)</translation>
    </message>
</context>
<context>
    <name>upik::MessageDialog</name>
    <message>
        <source>The complaint waits for the answer; the verification clock stops.</source>
        <translation>Aduan menunggu jawaban; waktu verifikasi dijeda.</translation>
    </message>
    <message>
        <source>The reporter reads this.</source>
        <translation>Pelapor membaca ini.</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Kirim pesan</translation>
    </message>
</context>
<context>
    <name>upik::MessageEdit</name>
    <message>
        <source>Tell the repo&amp;rter</source>
        <translation>Beri ta&amp;hu pelapor</translation>
    </message>
    <message>
        <source>Templ&amp;ate</source>
        <translation>Te&amp;mplat</translation>
    </message>
    <message>
        <source>&amp;Message to the reporter</source>
        <translation>P&amp;esan untuk pelapor</translation>
    </message>
    <message>
        <source>No template</source>
        <translation>Tanpa templat</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 dari %2 karakter</translation>
    </message>
</context>
<context>
    <name>upik::NoteDialog</name>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Internal &amp;note</source>
        <translation>Catatan &amp;internal</translation>
    </message>
    <message>
        <source>The complaint goes back to verification and its clock goes on.</source>
        <translation>Aduan kembali ke verifikasi dan waktunya berjalan lagi.</translation>
    </message>
    <message>
        <source>The reporter&apos;s ans&amp;wer (required)</source>
        <translation>&amp;Jawaban pelapor (wajib)</translation>
    </message>
    <message>
        <source>The officer gets the task back and the work clock goes on.</source>
        <translation>Petugas menerima kembali tugas ini dan waktu pengerjaan berjalan.</translation>
    </message>
    <message>
        <source>&amp;What must be done again (required)</source>
        <translation>Yang harus di&amp;perbaiki (wajib)</translation>
    </message>
    <message>
        <source>With the receipt the work begins and its clock starts.</source>
        <translation>Dengan diterimanya tugas, pengerjaan dan waktunya dimulai.</translation>
    </message>
    <message>
        <source>&amp;What was done (required)</source>
        <translation>Yang sudah di&amp;kerjakan (wajib)</translation>
    </message>
    <message>
        <source>The work goes on, and with it the clock if it was paused.</source>
        <translation>Pekerjaan berlanjut, demikian pula waktunya bila dijeda.</translation>
    </message>
    <message>
        <source>The complaint becomes open again and new clocks start.</source>
        <translation>Aduan terbuka lagi dan waktu baru dimulai.</translation>
    </message>
    <message>
        <source>&amp;Why it is reopened (required)</source>
        <translation>Mengapa dibuka &amp;kembali (wajib)</translation>
    </message>
    <message>
        <source>The agency finds the reminder in the history.</source>
        <translation>Perangkat daerah melihat pengingat ini di riwayat.</translation>
    </message>
    <message>
        <source>&amp;Note to the agency</source>
        <translation>&amp;Catatan untuk perangkat daerah</translation>
    </message>
    <message>
        <source>Internal: only the offices read this, never the reporter.</source>
        <translation>Internal: hanya dibaca petugas, tidak pernah oleh pelapor.</translation>
    </message>
    <message>
        <source>Internal &amp;note (required)</source>
        <translation>Catatan &amp;internal (wajib)</translation>
    </message>
    <message>
        <source>Keep internal note</source>
        <translation>Simpan catatan internal</translation>
    </message>
</context>
<context>
    <name>upik::OfficeDoors</name>
    <message>
        <source>Export all complaints</source>
        <translation>Ekspor semua aduan</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Berkas JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln complaint(s) written.</source>
        <translation>
            <numerusform>%Ln aduan ditulis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>upik::OfficerModel</name>
    <message>
        <source>Officer</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Keahlian</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Beban aktif</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Lewat</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Jarak</translation>
    </message>
    <message>
        <source>full: %1 open tasks</source>
        <translation>penuh: %1 tugas aktif</translation>
    </message>
    <message>
        <source>%1 open tasks</source>
        <translation>%1 tugas aktif</translation>
    </message>
    <message>
        <source>%1, suggested</source>
        <translation>%1, disarankan</translation>
    </message>
    <message>
        <source>whole city</source>
        <translation>seluruh kota</translation>
    </message>
</context>
<context>
    <name>upik::OfficerPicker</name>
    <message>
        <source>Search name, team, skill…</source>
        <translation>Cari nama, tim, keahlian…</translation>
    </message>
    <message>
        <source>Search officers</source>
        <translation>Cari petugas</translation>
    </message>
    <message>
        <source>Only this area</source>
        <translation>Hanya wilayah ini</translation>
    </message>
    <message>
        <source>Only with room</source>
        <translation>Hanya yang belum penuh</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>%1 is full: %2 of %3 tasks. Confirm once more to assign all the same.</source>
        <translation>%1 sudah penuh: %2 dari %3 tugas. Tekan sekali lagi untuk tetap menugaskan.</translation>
    </message>
    <message>
        <source>Only area %1</source>
        <translation>Hanya wilayah %1</translation>
    </message>
    <message>
        <source>This agency has no active officers. Enter them in the settings.</source>
        <translation>Perangkat daerah ini belum mempunyai petugas aktif. Isi di pengaturan.</translation>
    </message>
    <message>
        <source>has the skill</source>
        <translation>keahlian cocok</translation>
    </message>
    <message>
        <source>covers the area</source>
        <translation>wilayah cocok</translation>
    </message>
    <message>
        <source>but is full</source>
        <translation>tetapi sudah penuh</translation>
    </message>
    <message>
        <source>has room</source>
        <translation>beban masih ringan</translation>
    </message>
    <message>
        <source>Suggested: %1 (%2). Load as of %3.</source>
        <translation>Disarankan: %1 (%2). Beban per %3.</translation>
    </message>
</context>
<context>
    <name>upik::OfficePage</name>
    <message>
        <source>Only the central admin changes this page. You can read it here.</source>
        <translation>Hanya Admin Pusat yang mengubah halaman ini. Di sini Anda dapat membacanya.</translation>
    </message>
</context>
<context>
    <name>upik::OfficersPage</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Perangkat daerah</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tim</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>Masih bertugas</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation>Tambah petugas</translation>
    </message>
    <message>
        <source>Give the officer a name.</source>
        <translation>Beri nama petugas.</translation>
    </message>
    <message>
        <source>Choose the agency.</source>
        <translation>Pilih perangkat daerahnya.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>Only the central admin and the admin of an agency change officers. You can read them here.</source>
        <translation>Hanya Admin Pusat dan admin perangkat daerah yang mengubah petugas. Di sini Anda dapat membacanya.</translation>
    </message>
</context>
<context>
    <name>upik::PhotoButton</name>
    <message>
        <source>This picture cannot be read.</source>
        <translation>Gambar ini tidak dapat dibaca.</translation>
    </message>
</context>
<context>
    <name>upik::PhotoSection</name>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
</context>
<context>
    <name>upik::PhotoStrip</name>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>A&amp;dd photos…</source>
        <translation>Tambah f&amp;oto…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>or drop them here, or paste</source>
        <translation>atau seret ke sini, atau tempel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Tambah foto</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp)</source>
        <translation>Foto (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>A photo is still being read. Confirm again in a moment.</source>
        <translation>Foto masih dibaca. Kirim lagi sebentar lagi.</translation>
    </message>
</context>
<context>
    <name>upik::PhotoViewer</name>
    <message>
        <source>Previous photo</source>
        <translation>Foto sebelumnya</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Foto berikutnya</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Seluruh foto</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Putar ke kiri</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Putar ke kanan</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Sebelum dan sesudah</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Simpan sebagai…</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 dari %2: %3</translation>
    </message>
    <message>
        <source>This file is not a picture that can be shown; save it instead.</source>
        <translation>Berkas ini bukan gambar yang dapat ditampilkan; simpan saja.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Simpan sebagai</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Tersimpan sebagai %1</translation>
    </message>
</context>
<context>
    <name>upik::PlaceSection</name>
    <message>
        <source>Place</source>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>No address given</source>
        <translation>Alamat tidak diberikan</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copy the coordinates</source>
        <translation>Salin koordinat</translation>
    </message>
    <message>
        <source>Kemantren %1</source>
        <translation>Kemantren %1</translation>
    </message>
    <message>
        <source>Kelurahan %1, Kemantren %2</source>
        <translation>Kelurahan %1, Kemantren %2</translation>
    </message>
</context>
<context>
    <name>upik::QueueList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (slice: also counted in other queues)</source>
        <translation>%1 (irisan: juga terhitung di antrean lain)</translation>
    </message>
</context>
<context>
    <name>upik::QueueMenu</name>
    <message>
        <source>&amp;Queues</source>
        <translation>A&amp;ntrean</translation>
    </message>
</context>
<context>
    <name>upik::QueueNavigation</name>
    <message>
        <source>QUEUES</source>
        <translation>ANTREAN</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Antrean</translation>
    </message>
</context>
<context>
    <name>upik::QueueView</name>
    <message>
        <source>Complaints</source>
        <translation>Aduan</translation>
    </message>
</context>
<context>
    <name>upik::QuoteBox</name>
    <message>
        <source>Message to the reporter</source>
        <translation>Pesan ke pelapor</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Catatan internal</translation>
    </message>
</context>
<context>
    <name>upik::ReferDialog</name>
    <message>
        <source>&amp;Outside body (required)</source>
        <translation>&amp;Instansi luar (wajib)</translation>
    </message>
    <message>
        <source>N&amp;umber there, once known</source>
        <translation>&amp;Nomor di sana, bila sudah ada</translation>
    </message>
    <message>
        <source>Internal &amp;note (not seen by the reporter)</source>
        <translation>Cata&amp;tan internal (tidak dilihat pelapor)</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Ketik sebagian namanya</translation>
    </message>
</context>
<context>
    <name>upik::RejectDialog</name>
    <message>
        <source>Reason (required)</source>
        <translation>Alasan (wajib)</translation>
    </message>
    <message>
        <source>Proposed agency</source>
        <translation>Perangkat daerah yang diusulkan</translation>
    </message>
    <message>
        <source>Proposed outside body</source>
        <translation>Instansi luar yang diusulkan</translation>
    </message>
    <message>
        <source>The reporter can complete it: ask instead. The complaint stays open and its clock pauses.</source>
        <translation>Pelapor dapat melengkapinya: minta saja. Aduan tetap terbuka dan waktunya dijeda.</translation>
    </message>
    <message>
        <source>As&amp;k the reporter instead</source>
        <translation>Minta kele&amp;ngkapan saja</translation>
    </message>
    <message>
        <source>Internal &amp;note (not seen by the reporter)</source>
        <translation>Catatan &amp;internal (tidak dilihat pelapor)</translation>
    </message>
    <message>
        <source>Choose the complaint that this one repeats.</source>
        <translation>Pilih aduan yang diulang oleh aduan ini.</translation>
    </message>
    <message>
        <source>Whose task it is, if you know</source>
        <translation>Tugas siapa, bila diketahui</translation>
    </message>
    <message>
        <source>The central admin reviews the rejection. The reporter reads the reason and message below once it is confirmed.</source>
        <translation>Admin Pusat meninjau penolakan ini. Pelapor membaca alasan dan pesan di bawah setelah dikukuhkan.</translation>
    </message>
    <message>
        <source>The reporter reads the reason and message below.</source>
        <translation>Pelapor akan membaca alasan dan pesan di bawah ini.</translation>
    </message>
</context>
<context>
    <name>upik::ReporterEdit</name>
    <message>
        <source>An&amp;onymous: the identity is hidden from the agency</source>
        <translation>Anonim: identitas disembun&amp;yikan dari perangkat daerah</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Nama</translation>
    </message>
    <message>
        <source>Telep&amp;hone</source>
        <translation>&amp;Telepon</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Sur&amp;el</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Identity num&amp;ber (NIK)</source>
        <translation>N&amp;IK</translation>
    </message>
    <message>
        <source>Addre&amp;ss</source>
        <translation>Ala&amp;mat</translation>
    </message>
    <message>
        <source>Caller&apos;s telep&amp;hone</source>
        <translation>&amp;Telepon penelepon</translation>
    </message>
    <message>
        <source>Number that wrote (p&amp;hone)</source>
        <translation>Nomor p&amp;engirim</translation>
    </message>
    <message>
        <source>S&amp;ender&apos;s address</source>
        <translation>Alamat p&amp;engirim</translation>
    </message>
    <message>
        <source>Account o&amp;n the platform</source>
        <translation>Akun pelapor di kanal &amp;ini</translation>
    </message>
    <message>
        <source>This does not look like a telephone number.</source>
        <translation>Ini tidak tampak seperti nomor telepon.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Ini tidak tampak seperti alamat surel.</translation>
    </message>
    <message>
        <source>A NIK has 16 digits.</source>
        <translation>NIK terdiri atas 16 angka.</translation>
    </message>
</context>
<context>
    <name>upik::ReporterSection</name>
    <message>
        <source>Reporter</source>
        <translation>Pelapor</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonim</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Tidak diberikan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Surat elektronik</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message numerus="yes">
        <source>%n other complaint(s) of the same reporter</source>
        <translation>
            <numerusform>%n aduan lain dari pelapor yang sama</numerusform>
        </translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Tampilkan…</translation>
    </message>
    <message>
        <source>Show who the reporter is</source>
        <translation>Tampilkan siapa pelapornya</translation>
    </message>
    <message>
        <source>Each look is logged with its reason</source>
        <translation>Setiap kali dilihat dicatat beserta alasannya</translation>
    </message>
</context>
<context>
    <name>upik::RevealDialog</name>
    <message>
        <source>&amp;Reason for looking (required)</source>
        <translation>&amp;Alasan melihat (wajib)</translation>
    </message>
    <message>
        <source>Show the reporter of %1</source>
        <translation>Tampilkan pelapor aduan %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Show the reporter</source>
        <translation>Tampilkan pelapor</translation>
    </message>
    <message>
        <source>The reporter asked to stay anonymous. This look is logged with your name and reason.</source>
        <translation>Pelapor meminta anonim. Tindakan ini dicatat dengan nama dan alasan Anda.</translation>
    </message>
    <message>
        <source>This look is logged with your name and reason.</source>
        <translation>Tindakan ini dicatat dengan nama dan alasan Anda.</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nama: %1</translation>
    </message>
    <message>
        <source>Telephone: %1</source>
        <translation>Telepon: %1</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <translation>Surel: %1</translation>
    </message>
    <message>
        <source>NIK: %1</source>
        <translation>NIK: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Alamat: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Akun: %1</translation>
    </message>
    <message>
        <source>The reporter gave nothing about himself or herself.</source>
        <translation>Pelapor tidak memberikan data diri.</translation>
    </message>
</context>
<context>
    <name>upik::ReviewDialog</name>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>&amp;Transfer to another agency</source>
        <translation>&amp;Alihkan ke perangkat daerah lain</translation>
    </message>
    <message>
        <source>A&amp;gency</source>
        <translation>&amp;Perangkat daerah</translation>
    </message>
    <message>
        <source>&amp;Send back: the agency must take it</source>
        <translation>&amp;Kembalikan: perangkat daerah wajib menangani</translation>
    </message>
    <message>
        <source>&amp;Close as rejected</source>
        <translation>&amp;Tutup sebagai ditolak</translation>
    </message>
    <message>
        <source>Reason (required)</source>
        <translation>Alasan (wajib)</translation>
    </message>
    <message>
        <source>&amp;Note to the agency</source>
        <translation>&amp;Catatan untuk perangkat daerah</translation>
    </message>
    <message>
        <source>Other ways:</source>
        <translation>Cara lain:</translation>
    </message>
    <message>
        <source>Re&amp;fer outside the city…</source>
        <translation>Teruskan ke &amp;luar…</translation>
    </message>
    <message>
        <source>Merge &amp;into another…</source>
        <translation>&amp;Gabungkan…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tinjau</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Ketik sebagian namanya</translation>
    </message>
    <message>
        <source>%1 (%2) %3, %4</source>
        <translation>%1 (%2) %3, %4</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Alasan: %1</translation>
    </message>
    <message>
        <source>Proposed agency: %1</source>
        <translation>Perangkat daerah yang diusulkan: %1</translation>
    </message>
    <message>
        <source>Message for the reporter: %1</source>
        <translation>Pesan untuk pelapor: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Catatan: %1</translation>
    </message>
</context>
<context>
    <name>upik::SaveBar</name>
    <message numerus="yes">
        <source>%Ln open complaint(s) will get another deadline.</source>
        <translation>
            <numerusform>%Ln aduan terbuka akan bergeser tenggatnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Tersimpan.</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>Tetap &amp;simpan</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Buang perubahan</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>upik::SearchBox</name>
    <message>
        <source>Search number, reporter, place, text… (Ctrl+F)</source>
        <translation>Cari nomor, pelapor, lokasi, isi… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search complaints</source>
        <translation>Cari aduan</translation>
    </message>
</context>
<context>
    <name>upik::SeasonsEdit</name>
    <message>
        <source>Give the season a name.</source>
        <translation>Beri nama masa ini.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Hari terakhir mendahului hari pertama.</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>Add a season</source>
        <translation>Tambah masa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>upik::SeatButton</name>
    <message>
        <source>Change role: %1</source>
        <translation>Ganti peran: %1</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Ganti peran</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Akun: %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
</context>
<context>
    <name>upik::SeatDialog</name>
    <message>
        <source>Who sits at the desk</source>
        <translation>Siapa yang bertugas di meja ini</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Peran</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>Perangkat &amp;daerah</translation>
    </message>
    <message>
        <source>&amp;Officer</source>
        <translation>Pe&amp;tugas</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>&amp;Nama Anda</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Perangkat daerah</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nama Anda</translation>
    </message>
    <message>
        <source>&amp;Take this seat</source>
        <translation>&amp;Gunakan peran ini</translation>
    </message>
    <message>
        <source>Choose an agency.</source>
        <translation>Pilih perangkat daerah.</translation>
    </message>
    <message>
        <source>Enter your name. It stands beside every step you take.</source>
        <translation>Isi nama Anda. Nama ini tercantum pada setiap langkah Anda.</translation>
    </message>
    <message>
        <source>This agency has no officer yet. Its admin enters them in the settings.</source>
        <translation>Perangkat daerah ini belum punya petugas. Adminnya menambahkan petugas di pengaturan.</translation>
    </message>
</context>
<context>
    <name>upik::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Halaman pengaturan</translation>
    </message>
    <message>
        <source>Not saved yet: %1.</source>
        <translation>Belum disimpan: %1.</translation>
    </message>
    <message>
        <source>&amp;Save and close</source>
        <translation>&amp;Simpan dan tutup</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>&amp;Tutup tanpa menyimpan</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Lanjutkan</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Tutup</translation>
    </message>
</context>
<context>
    <name>upik::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Pintasan</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Kegunaan</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tombol</translation>
    </message>
</context>
<context>
    <name>upik::SimilarSection</name>
    <message>
        <source>Similar complaints</source>
        <translation>Aduan mirip</translation>
    </message>
</context>
<context>
    <name>upik::SlaBar</name>
    <message>
        <source>%1 % of the time used</source>
        <extracomment>how much of a time limit is used</extracomment>
        <translation>%1 % waktu terpakai</translation>
    </message>
</context>
<context>
    <name>upik::SlaPanel</name>
    <message numerus="yes">
        <source>Earlier rounds: %n clock(s)</source>
        <translation>
            <numerusform>Putaran sebelumnya: %n waktu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>upik::SopPage</name>
    <message>
        <source>Write up to three whole numbers from 1 to 100, the smaller first: 50, 80, 100.</source>
        <translation>Tulis paling banyak tiga bilangan bulat 1 sampai 100, yang kecil lebih dahulu: 50, 80, 100.</translation>
    </message>
    <message>
        <source>SOP</source>
        <translation>SOP</translation>
    </message>
</context>
<context>
    <name>upik::SortMenu</name>
    <message>
        <source>Sort b&amp;y</source>
        <translation>Urut&amp;kan menurut</translation>
    </message>
    <message>
        <source>The other way &amp;round</source>
        <translation>&amp;Terbalik</translation>
    </message>
</context>
<context>
    <name>upik::StepBar</name>
    <message>
        <source>More steps</source>
        <translation>Langkah lain</translation>
    </message>
</context>
<context>
    <name>upik::TextRevealDialog</name>
    <message>
        <source>Show the confidential text of %1</source>
        <translation>Tampilkan uraian rahasia aduan %1</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Tampilkan uraian</translation>
    </message>
    <message>
        <source>The text is confidential. This look is logged with your name and reason.</source>
        <translation>Uraian ini rahasia. Tindakan ini dicatat dengan nama dan alasan Anda.</translation>
    </message>
</context>
<context>
    <name>upik::TextSection</name>
    <message>
        <source>Description</source>
        <translation>Uraian</translation>
    </message>
    <message>
        <source>Confidential: text, photos and notes are opened only for a reason, which is logged.</source>
        <translation>Rahasia: uraian, foto, dan catatan hanya dibuka dengan alasan, dan itu dicatat.</translation>
    </message>
    <message>
        <source>Show the text…</source>
        <translation>Tampilkan uraian…</translation>
    </message>
    <message>
        <source>Each look is logged with its reason</source>
        <translation>Setiap kali dilihat dicatat beserta alasannya</translation>
    </message>
</context>
<context>
    <name>upik::Toast</name>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Urungkan (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
</context>
<context>
    <name>upik::VerifyDialog</name>
    <message>
        <source>Deadlines after the verification</source>
        <translation>Tenggat sesudah verifikasi</translation>
    </message>
    <message>
        <source>Similar complaints</source>
        <translation>Aduan mirip</translation>
    </message>
    <message>
        <source>Assign an &amp;officer at once</source>
        <translation>Langsung &amp;tugaskan</translation>
    </message>
    <message>
        <source>&amp;Instructions to the officer</source>
        <translation>&amp;Instruksi untuk petugas</translation>
    </message>
    <message>
        <source>The text seems to hold personal data (a NIK or a telephone number). Do not repeat it in messages.</source>
        <translation>Isi tampaknya memuat data pribadi (NIK atau nomor telepon). Jangan mengulangnya dalam pesan.</translation>
    </message>
    <message>
        <source>%1: until %2 (%3)</source>
        <translation>%1: sampai %2 (%3)</translation>
    </message>
</context>
<context>
    <name>upik::ViewChoices</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Ikuti sistem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Terang</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Gelap</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Kontras tinggi</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>Ke&amp;rapatan</translation>
    </message>
    <message>
        <source>&amp;Tight</source>
        <translation>&amp;Rapat</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Loose</source>
        <translation>&amp;Lega</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Bahas&amp;a</translation>
    </message>
    <message>
        <source>&amp;Open the next complaint by itself</source>
        <translation>Buka aduan berikutnya sen&amp;diri</translation>
    </message>
    <message>
        <source>Single letters are &amp;keys</source>
        <translation>&amp;Satu huruf sebagai pintasan</translation>
    </message>
</context>
<context>
    <name>upik::WeekHoursEdit</name>
    <message>
        <source>Write the hours as 07.30–12.00, 13.00–16.00, or leave it empty.</source>
        <translation>Tulis jamnya seperti 07.30–12.00, 13.00–16.00, atau kosongkan.</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>libur</translation>
    </message>
</context>
<context>
    <name>upik::WindowMenus</name>
    <message>
        <source>About UPIK Desk</source>
        <translation>Tentang UPIK Desk</translation>
    </message>
    <message>
        <source>UPIK Desk %1</source>
        <translation>UPIK Desk %1</translation>
    </message>
    <message>
        <source>Handling of residents&apos; complaints by the SOP of UPIK on Jogja Smart Service. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Pengelolaan aduan warga menurut SOP UPIK pada Jogja Smart Service. Perangkat lunak bebas dengan lisensi GNU General Public License, versi 3 atau yang lebih baru.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sunting</translation>
    </message>
    <message>
        <source>&amp;Complaint</source>
        <translation>&amp;Aduan</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ba&amp;ntuan</translation>
    </message>
</context>
</TS>
