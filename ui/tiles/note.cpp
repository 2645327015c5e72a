// Words that stand on a board, written in place.
#include "ui/look/theme.h"
#include "ui/tiles/parts/tile_type.h"
#include "ui/widgets/entry.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace titer::tiles::note {

using look::Theme;

namespace {

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
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void keep(const QString& text);

    app::Tile m_tile;
    QPlainTextEdit* m_text;
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
    m_text->setUndoRedoEnabled(false);
    new widgets::Entry(m_text, {.typed = [this](const QString& text) { keep(text); },
                                .left = [this] { emit entryLeft(); },
                                .abandoned = [this] { emit entryAbandoned(m_tile); }});
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

// What stands there already keeps the place of its cursor.
void Note::setTile(const app::Tile& tile)
{
    m_tile = tile;
    const QString text = QString::fromStdString(tile.settings.value("text"));
    if (text != m_text->toPlainText()) {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(text);
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

void Note::keep(const QString& text)
{
    m_tile.settings.set("text", text.toStdString());
    setAccessibleName(sentence());
    emit entered(m_tile);
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
