//! The words of the listings' own texts, in tantivy: its dictionary and its compressed lists of documents.
//!
//! What matches how well is decided here and not by tantivy: every document knows its row, and a term's documents are
//! read straight into the scores of the rows.

use super::{
    rows::Row,
    terms::{Wanted, stem_term, worth},
};
use crate::{
    i18n::Locale,
    opportunity::{listing::Listing, model::TextState},
    search::text::{fold, words},
};
use rustc_hash::{FxHashMap, FxHashSet};
use std::{collections::BTreeSet, sync::Arc};
use tantivy::{
    DocSet, Index, IndexReader, IndexSettings, IndexWriter, ReloadPolicy, Searcher, SegmentReader, TERMINATED,
    TantivyDocument, TantivyError, Term,
    directory::RamDirectory,
    index::SegmentId,
    schema::{FAST, Field, INDEXED, IndexRecordOption, Schema, TextFieldIndexing, TextOptions},
    tokenizer::{TextAnalyzer, WhitespaceTokenizer},
};

/// Memory for documents that are being indexed, bytes per city.
const WRITER_MEMORY: usize = 32 << 20;

/// The worth of a match in the title, in the summary and in the description.
const FIELD_WORTH: [u8; 3] = [8, 3, 2];

/// The fields of a document.
#[derive(Clone, Copy)]
struct Fields {
    row: Field,
    texts: [Field; 3],
}

/// The writing side, of one thread at a time.
pub struct TextWriter {
    writer: IndexWriter<TantivyDocument>,
    reader: IndexReader,
    fields: Fields,
    /// The terms of every word seen so far: stemming a word costs more than all else.
    terms: FxHashMap<(Locale, String), Arc<str>>,
    known: FxHashSet<String>,
    row_maps: FxHashMap<SegmentId, Arc<[Row]>>,
}

/// Words that a snapshot of the texts is known to have; removed listings' words may linger.
pub type Words = BTreeSet<String>;

/// What is found in one state of the texts.
pub struct TextReader {
    searcher: Searcher,
    /// The row of each document, by segment.
    row_maps: Vec<Arc<[Row]>>,
    fields: Fields,
}

/// Words kept with their terms at most; beyond it the memory starts anew.
const MAX_REMEMBERED: usize = 500_000;

impl TextWriter {
    /// # Errors
    /// When tantivy cannot start its thread.
    pub fn new() -> Result<Self, TantivyError> {
        let mut schema = Schema::builder();
        let words = TextFieldIndexing::default()
            .set_tokenizer("words")
            .set_fieldnorms(false)
            .set_index_option(IndexRecordOption::Basic);
        let words = TextOptions::default().set_indexing_options(words);
        let fields = Fields {
            row: schema.add_u64_field("row", INDEXED | FAST),
            texts: ["title", "summary", "description"].map(|name| schema.add_text_field(name, words.clone())),
        };
        let index = Index::create(RamDirectory::create(), schema.build(), IndexSettings::default())?;
        index.tokenizers().register("words", TextAnalyzer::builder(WhitespaceTokenizer::default()).build());
        Ok(Self {
            writer: index.writer_with_num_threads(1, WRITER_MEMORY)?,
            reader: index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?,
            fields,
            terms: FxHashMap::default(),
            known: FxHashSet::default(),
            row_maps: FxHashMap::default(),
        })
    }

    /// Adds a listing's texts, drafts left out; words that were never seen before go to `new_words`.
    ///
    /// # Errors
    /// When tantivy's thread has died.
    pub fn add(&mut self, row: Row, listing: &Listing, new_words: &mut Vec<String>) -> Result<(), TantivyError> {
        let mut document = TantivyDocument::default();
        document.add_u64(self.fields.row, u64::from(row));
        let fields = self.fields.texts;
        for text in listing.texts.iter().filter(|text| text.state != TextState::Draft) {
            for (field, content) in fields.into_iter().zip([&text.title, &text.summary, &text.description]) {
                let mut terms = String::with_capacity(content.len() * 2);
                for word in words(content) {
                    terms.push_str(&self.terms_of(text.locale, word, new_words));
                }
                document.add_text(field, terms);
            }
        }
        self.writer.add_document(document).map(drop)
    }

    /// Forgets what was added as this row.
    pub fn remove(&self, row: Row) {
        self.writer.delete_term(Term::from_field_u64(self.fields.row, u64::from(row)));
    }

    /// Makes everything so far visible, to the reader that is returned.
    ///
    /// # Errors
    /// When tantivy's thread has died.
    pub fn commit(&mut self) -> Result<TextReader, TantivyError> {
        self.writer.commit()?;
        self.reader.reload()?;
        let searcher = self.reader.searcher();
        let mut row_maps = FxHashMap::default();
        let mut in_order = Vec::new();
        for segment in searcher.segment_readers() {
            let map = match self.row_maps.get(&segment.segment_id()) {
                Some(map) => Arc::clone(map),
                None => rows_of(segment)?,
            };
            row_maps.insert(segment.segment_id(), Arc::clone(&map));
            in_order.push(map);
        }
        self.row_maps = row_maps;
        Ok(TextReader { searcher, row_maps: in_order, fields: self.fields })
    }

    /// The folded word and its stem, each followed by a space.
    fn terms_of(&mut self, locale: Locale, word: &str, new_words: &mut Vec<String>) -> Arc<str> {
        let key = (locale, word.to_owned());
        if let Some(terms) = self.terms.get(&key) {
            return Arc::clone(terms);
        }
        if self.terms.len() >= MAX_REMEMBERED {
            self.terms.clear();
        }
        let folded = fold(word);
        let terms: Arc<str> = format!("{folded} {} ", stem_term(locale, word)).into();
        if !folded.is_empty() && self.known.insert(folded.clone()) {
            new_words.push(folded);
        }
        self.terms.insert(key, Arc::clone(&terms));
        terms
    }
}

fn rows_of(segment: &SegmentReader) -> Result<Arc<[Row]>, TantivyError> {
    let column = segment.fast_fields().u64("row")?;
    // rows were u32 when they were written, and every document has one
    Ok((0..segment.max_doc()).map(|doc| column.first(doc).unwrap_or_default() as Row).collect())
}

impl TextReader {
    /// Raises the score of every row whose texts match a word to the worth of its best match.
    ///
    /// # Errors
    /// When the index in memory is damaged.
    pub fn score(&self, wanted: &Wanted, known: &Words, scores: &mut [u8]) -> Result<(), TantivyError> {
        let near: Vec<&str> = if wanted.forgives() {
            known.iter().filter(|word| wanted.is_near(word)).map(String::as_str).collect()
        } else {
            Vec::new()
        };
        let exact = wanted.exact.iter().map(|(term, worth)| (term.as_str(), *worth));
        let terms: Vec<(&str, u8)> = exact.chain(near.into_iter().map(|word| (word, worth::FUZZY))).collect();
        // the first word that no longer begins with it
        let end = format!("{}{}", wanted.word, char::MAX);
        for (segment, rows) in self.searcher.segment_readers().iter().zip(&self.row_maps) {
            for (field, field_worth) in self.fields.texts.into_iter().zip(FIELD_WORTH) {
                let inverted = segment.inverted_index(field)?;
                let mut read = |info: &tantivy::postings::TermInfo, worth: u8| -> Result<(), TantivyError> {
                    let worth = worth * field_worth;
                    let mut documents = inverted.read_postings_from_terminfo(info, IndexRecordOption::Basic)?;
                    let alive = segment.alive_bitset();
                    let mut document = documents.doc();
                    while document != TERMINATED {
                        if alive.is_none_or(|alive| alive.is_alive(document))
                            && let Some(score) = scores.get_mut(rows[document as usize] as usize)
                        {
                            *score = worth.max(*score);
                        }
                        document = documents.advance();
                    }
                    Ok(())
                };
                for &(term, worth) in &terms {
                    if let Some(info) = inverted.get_term_info(&Term::from_field_text(field, term))? {
                        read(&info, worth)?;
                    }
                }
                let mut beginning =
                    inverted.terms().range().ge(wanted.word.as_bytes()).lt(end.as_bytes()).into_stream()?;
                while beginning.advance() {
                    if beginning.key() != wanted.word.as_bytes() {
                        read(beginning.value(), worth::PREFIX)?;
                    }
                }
            }
        }
        Ok(())
    }
}
