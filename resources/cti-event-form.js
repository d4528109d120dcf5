/* global $ */
/** The form of the event node: a list of event types by group, and filters that offer what the system knows. */
(function () {
  'use strict';
  const CtiForms = (window.CtiForms = window.CtiForms || {});

  /** Prepares the open form. */
  CtiForms.prepareEventIn = function (node) {
    // A flow that was written by hand may hold a text, as the runtime takes it.
    const stored = String(node.types || '')
      .split(',')
      .map((type) => type.trim())
      .filter(Boolean);
    const list = $('#cti-event-types');
    CtiForms.onConnection((system, directory) => {
      const selected = list.children().length > 0 ? CtiForms.selectedTypes() : stored;
      const offered = system ? system.events : selected;
      showTypes(node, list, [...new Set([...offered, ...selected])], selected);
      CtiForms.listInput($('#node-input-device'), (directory && directory.devices) || []);
      CtiForms.listInput($('#node-input-agent'), (directory && directory.agents) || []);
      CtiForms.listInput($('#node-input-queue'), (directory && directory.queues) || []);
    });
    list.on('change', 'input', function () {
      const box = $(this);
      if (box.is('.cti-event-group')) {
        box.closest('fieldset').find('.cti-event-type').prop('checked', box.prop('checked'));
      }
      updateGroups(list);
    });
    $('#cti-event-types-none').on('click', (event) => {
      event.preventDefault();
      list.find('input').prop('checked', false);
      updateGroups(list);
    });
  };

  /** The types that are checked in the open form; none means all. */
  CtiForms.selectedTypes = function () {
    return $('#cti-event-types .cti-event-type:checked')
      .map((_index, box) => $(box).val())
      .get();
  };

  function showTypes(node, list, types, selected) {
    list.empty();
    const groups = [...new Set(types.map((type) => type.split('.')[0]))];
    for (const group of groups) {
      const fieldset = $('<fieldset>').appendTo(list);
      const title = node._('group.' + group, { defaultValue: group });
      checkbox('cti-event-group', group, title).appendTo(fieldset);
      for (const type of types.filter((candidate) => candidate.split('.')[0] === group)) {
        const row = checkbox('cti-event-type', type, type).appendTo(fieldset);
        row.find('input').prop('checked', selected.includes(type));
      }
    }
    updateGroups(list);
  }

  function checkbox(className, value, text) {
    const box = $('<input type="checkbox">').addClass(className).val(value);
    return $('<label>').append(box, $('<span>').text(text));
  }

  /** A group is checked when all of its types are; half when some are. */
  function updateGroups(list) {
    list.find('fieldset').each(function () {
      const boxes = $(this).find('.cti-event-type');
      const checked = boxes.filter(':checked').length;
      $(this)
        .find('.cti-event-group')
        .prop({ checked: checked === boxes.length, indeterminate: checked > 0 && checked < boxes.length });
    });
    const none = list.find('.cti-event-type:checked').length === 0;
    $('#cti-event-types-all').toggle(none);
    $('#cti-event-types-none').toggle(!none);
  }
})();
