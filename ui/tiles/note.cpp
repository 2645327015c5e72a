// Words that stand on a board, written in place.
#include "ui/look/theme.h"
#include "ui/tiles/parts/tile_type.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace titer::tiles::note {

using look::Theme;

namespace {

constexpr int restBeforeKept = 1500; // [ms] after the last key
constexpr connect::SettingSpec settings[] = {
    {.key = "text", .label = QT_TRANSLATE_NOOP("core", "Text"), .help = QT_TRANSLATE_NOOP("core", "text of the note")}};

class Note : public TileView {
    Q_DECLARE_TR_FUNCTIONS(Note)

public:
    Note(const TileContext& context, QWidget* parent);

    void setTile(const app::Tile& tile) override;
    void setSpan(double) override {}
    QString title() const override { return m_tile.title.empty() ? tr("Note") : QString::fromStdString(m_tile.title); }
    QString sentence() const override;
    QString numbers() const override { return {}; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void keep();

    app::Tile m_tile;
    QPlainTextEdit* m_text;
    QTimer m_rest;
};

Note::Note(const TileContext& context, QWidget* parent)
    : TileView(context, parent)
    , m_text(new QPlainTextEdit)
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_text);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->document()->setDocumentMargin(0);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->installEventFilter(this);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restBeforeKept);
    connect(&m_rest, &QTimer::timeout, this, [this] { keep(); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_rest.start(); });
    connect(&Theme::current(), &Theme::changed, this, [this] { refresh(); });
    refresh();
}

void Note::refresh()
{
    const int u = Theme::current().u();
    layout()->setContentsMargins(2 * u, u, u, 0);
    m_text->setFont(Theme::current().font(look::Type::Body));
    m_text->setPlaceholderText(tr("Write here"));
    m_text->setAccessibleName(tr("Text of the note"));
    setAccessibleName(sentence());
}

// What is being written stays, whatever the board says meanwhile.
void Note::setTile(const app::Tile& tile)
{
    m_tile = tile;
    const QString text = QString::fromStdString(tile.settings.value("text"));
    if (!m_rest.isActive() && text != m_text->toPlainText()) {
        m_text->setPlainText(text);
        m_rest.stop();
    }
    refresh();
    emit headChanged();
}

QString Note::sentence() const
{
    const QString text = m_text->toPlainText().simplified();
    return text.isEmpty() ? tr("Note, %1, empty", "title").arg(title())
                          : tr("Note, %1, %2", "title, text").arg(title(), text);
}

void Note::keep()
{
    m_rest.stop();
    const std::string text = m_text->toPlainText().toStdString();
    if (text == m_tile.settings.value("text")) return;
    m_tile.settings.set("text", text);
    setAccessibleName(sentence());
    emit edited(m_tile);
}

bool Note::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)) keep();
    return TileView::eventFilter(watched, event);
}

void Note::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
        emit headChanged();
    }
    TileView::changeEvent(event);
}

TileView* make(const TileContext& context, QWidget* parent)
{
    return new Note(context, parent);
}

} // namespace

extern const TileType note{
    .id = "note",
    .label = QT_TRANSLATE_NOOP("tiles", "Note"),
    .help = QT_TRANSLATE_NOOP("tiles", "A text with a title, edited in place."),
    .minColumns = 2,
    .minRows = 2,
    .columns = 3,
    .rows = 3,
    .maxTags = 0,
    .settings = settings,
    .make = make,
};

} // namespace titer::tiles::note
